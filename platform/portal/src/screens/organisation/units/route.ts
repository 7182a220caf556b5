import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/units',
  label: say('title'),
  order: 61,
  forWhom: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  load: () => import('./Units'),
});
