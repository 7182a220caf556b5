import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/overview',
  label: say('title'),
  order: 20,
  forWhom: ({ guest, grants }) =>
    !guest && grants.some(({ role, unit }) => READERS.includes(role) && !unit),
  load: () => import('./Overview'),
});

const READERS = ['AGENCY_HEAD', 'KPI_OFFICER', 'AUDITOR'];
