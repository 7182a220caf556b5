import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/my-score',
  label: say('title'),
  order: 30,
  forWhom: ({ person, guest }) => Boolean(person) && !guest,
  load: () => import('./MyScore'),
});
