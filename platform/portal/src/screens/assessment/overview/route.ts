import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/overview',
  label: title,
  order: 20,
  forWhom: ({ guest, grants }) =>
    !guest && grants.some(({ role, unit }) => READERS.includes(role) && !unit),
  load: () => import('./Overview'),
});

const READERS = ['AGENCY_HEAD', 'KPI_OFFICER', 'AUDITOR'];
