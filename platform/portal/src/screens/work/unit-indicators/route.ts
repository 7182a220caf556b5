import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/unit-indicators',
  label: say('title'),
  order: 24,
  forWhom: ({ person, guest, roles }) =>
    guest || roles.includes('KPI_OFFICER') || (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./UnitIndicators'),
});
