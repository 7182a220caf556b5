import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/overview',
  label: title,
  order: 20,
  forWhom: ({ guest, grants, person }) =>
    !guest &&
    (grants.some(({ role, unit }) => READERS.includes(role) && !unit) ||
      (person?.posting?.capacity === 'HEAD' && !person.posting.unit?.parent)),
  load: () => import('./Overview'),
});

const READERS = ['AGENCY_HEAD', 'KPI_OFFICER', 'AUDITOR'];
