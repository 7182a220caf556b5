import { screen } from '../../../app/screen';
import { title } from './title';

export default screen({
  path: '/team',
  label: title,
  order: 23,
  forWhom: ({ person, guest }) => !guest && (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Team'),
});
