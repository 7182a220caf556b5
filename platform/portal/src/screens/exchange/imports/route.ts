import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/imports',
  label: say('title'),
  order: 66,
  forWhom: ({ roles }) =>
    roles.some((role) => ['KPI_OFFICER', 'TENANT_ADMINISTRATOR'].includes(role)),
  load: () => import('./Imports'),
});
