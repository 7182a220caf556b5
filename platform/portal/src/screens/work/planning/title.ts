import { inBoth } from '../../../i18n';

/** Apart from the other texts, which are loaded with the screen. */
export const title = inBoth({ vi: { it: 'Giao việc' }, en: { it: 'Planning' } })('it');
