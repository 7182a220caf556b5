import { screen } from '../../../app/screen';

/** Reached from home until the first period is open. */
export default screen({ path: '/first-hour', load: () => import('./FirstHour') });
