import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/my-score',
  label: say('title'),
  order: 30,
  forWhom: ({ person }) => Boolean(person),
  load: () => import('./MyScore'),
});
