import { screen } from '../../../app/screen';
import { kindsFor } from './kinds';
import { say } from './texts';

export default screen({
  path: '/imports',
  label: say('title'),
  order: 66,
  forWhom: (me) => kindsFor(me).length > 0,
  load: () => import('./Imports'),
});
