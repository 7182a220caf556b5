import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/team',
  label: say('title'),
  order: 23,
  forWhom: ({ person, guest }) => !guest && (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
  load: () => import('./Team'),
});
