import { screen } from '../../../app/screen';

export default screen({
  path: '/submit',
  forWhom: ({ person, guest }) => Boolean(person) && !guest,
  load: () => import('./Submit'),
});
