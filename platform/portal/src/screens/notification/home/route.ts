import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/',
  label: say('title'),
  order: 0,
  load: () => import('./Home'),
});
