import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/validation-queue',
  label: say('title'),
  order: 20,
  forWhom: ({ person, guest }) => guest || (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Queue'),
});
