import { screen } from '../../../app/screen';
import { say } from './texts';

export default screen({
  path: '/period-cockpit',
  label: say('title'),
  order: 40,
  forWhom: ({ roles }) => roles.includes('KPI_OFFICER') || roles.includes('AGENCY_HEAD'),
  load: () => import('./PeriodCockpit'),
});
