import { entry } from '../api';
import type { Screen } from './screen';

const found = import.meta.glob<Screen>('../screens/*/*/route.ts', {
  eager: true,
  import: 'default',
});

/** The screens of this entry, in the order of the navigation. A new folder is all it takes. */
export const screens: Screen[] = Object.values(found)
  .filter(({ place = 'agency' }) => place === entry.place)
  .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
