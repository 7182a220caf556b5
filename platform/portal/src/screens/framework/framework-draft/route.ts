import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/framework-draft',
  label: say('title'),
  order: 44,
  forWhom: ({ roles }) =>
    roles.some((role) => ['KPI_OFFICER', 'AGENCY_HEAD', 'AUDITOR'].includes(role)),
  load: () => import('./FrameworkDrafts'),
});
