import { screen } from '../../../app/screen';

export default screen({
  path: '/person',
  forWhom: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  load: () => import('./Person'),
});
