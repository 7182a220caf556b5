import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/my-work',
  label: say('title'),
  order: 10,
  forWhom: ({ person, guest }) => Boolean(person) && !guest,
  load: () => import('./MyWork'),
});
