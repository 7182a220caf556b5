import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/',
  place: 'ministry',
  label: say('title'),
  load: () => import('./Agencies'),
});
