import { screen } from '../../../app/screen';

export default screen({ path: '/my-task', load: () => import('./MyTask') });
