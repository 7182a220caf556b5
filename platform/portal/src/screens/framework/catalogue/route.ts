import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/catalogue',
  label: say('title'),
  order: 45,
  forWhom: ({ roles }) => roles.includes('KPI_OFFICER'),
  load: () => import('./Catalogue'),
});
