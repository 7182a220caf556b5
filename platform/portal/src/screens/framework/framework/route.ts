import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/framework',
  label: say('title'),
  order: 38,
  load: () => import('./InForce'),
});
