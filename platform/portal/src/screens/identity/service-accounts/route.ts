import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/service-accounts',
  label: say('title'),
  order: 68,
  forWhom: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  load: () => import('./ServiceAccounts'),
});
