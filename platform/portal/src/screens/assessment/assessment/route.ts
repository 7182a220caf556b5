import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/assessment',
  label: say('title'),
  order: 22,
  forWhom: ({ person, guest }) => guest || Boolean(person),
  load: () => import('./Assessment'),
});
