/** Entries that are no agency's code. */
const PLACES = ['ministry', 'operator'] as const;

export type Place = 'agency' | (typeof PLACES)[number];

const first = location.pathname.split('/')[1] ?? '';
const place = PLACES.find((known) => known === first);

/** By which entry this page was opened: an agency's code, a place of the platform's own, or none. */
export const entry: { base: string; place: Place; agency: string | undefined } = {
  base: `/${first}`,
  place: place ?? 'agency',
  agency: place || first === '' ? undefined : first,
};
