import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/people',
  label: say('title'),
  order: 60,
  forWhom: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  load: () => import('./People'),
});
