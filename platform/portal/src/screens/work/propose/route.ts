import { screen } from '../../../app/screen';

export default screen({
  path: '/propose',
  forWhom: ({ person, guest }) => Boolean(person) && !guest,
  load: () => import('./Propose'),
});
