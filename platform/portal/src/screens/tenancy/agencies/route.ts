import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/',
  place: 'operator',
  label: say('title'),
  load: () => import('./Agencies'),
});
