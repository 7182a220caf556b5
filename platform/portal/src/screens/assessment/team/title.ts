import { inBoth } from '../../../i18n';

/** Apart from the other texts, which are loaded with the screen. */
export const title = inBoth({ vi: { it: 'Đội của tôi' }, en: { it: 'My team' } })('it');
