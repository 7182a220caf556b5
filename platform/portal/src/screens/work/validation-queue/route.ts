import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/validation-queue',
  label: title,
  order: 20,
  forWhom: ({ person, guest }) => guest || (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Queue'),
});
