import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/planning',
  label: title,
  order: 21,
  forWhom: ({ person, guest }) => !guest && (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Planning'),
});
