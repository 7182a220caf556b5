import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/positions',
  label: say('title'),
  order: 62,
  forWhom: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  load: () => import('./Positions'),
});
