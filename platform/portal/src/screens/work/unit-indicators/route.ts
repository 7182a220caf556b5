import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/unit-indicators',
  label: title,
  order: 24,
  forWhom: ({ person, guest, roles }) =>
    guest || roles.includes('KPI_OFFICER') || (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./UnitIndicators'),
});
