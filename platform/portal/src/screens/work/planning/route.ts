import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/planning',
  label: say('title'),
  order: 21,
  forWhom: ({ person, guest }) => !guest && (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Planning'),
});
