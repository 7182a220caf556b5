import { language } from './language';

const LOCALE = language === 'en' ? 'en-GB' : 'vi-VN';
const HANOI = 'Asia/Ho_Chi_Minh';
const DAY = 86_400_000;

const days = new Intl.DateTimeFormat(LOCALE, {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const moments = new Intl.DateTimeFormat(LOCALE, {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: HANOI,
});
const vietnamese = new Intl.Collator('vi');

/** A day such as 2026-11-25, as people write it. */
export function day(iso: string): string {
  return days.format(new Date(`${iso}T00:00:00Z`));
}

/** A moment, in the time of Hanoi wherever it is read. */
export function moment(iso: string): string {
  return moments.format(new Date(iso));
}

/** The day of a moment in Hanoi, as 2026-11-25. */
export function dayOf(iso: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: HANOI }).format(new Date(iso));
}

/** Today in Hanoi, as 2026-11-25. */
export function today(): string {
  return dayOf(new Date().toISOString());
}

/** How many days from today; negative when it is past. */
export function untilDay(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / DAY;
}

/** A decimal text such as 1234.50 with the reader's marks. It stays a text: no digit is lost. */
export function decimal(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const [group, mark] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

/** Orders people as Vietnamese lists do: by the given name, which stands last, then by the rest. */
export function by<T>(name: (thing: T) => string): (a: T, b: T) => number {
  const given = (thing: T) => name(thing).trim().split(/\s+/).at(-1) ?? '';
  return (a, b) => vietnamese.compare(given(a), given(b)) || vietnamese.compare(name(a), name(b));
}

/** So many times exact fractions such as 3/2, with at most two decimals, half up. */
export function times(count: number, ...exact: string[]): string {
  let hundredfold = BigInt(count) * 100n;
  let under = 1n;
  for (const factor of exact) {
    const [numerator = '0', denominator = '1'] = factor.split('/');
    hundredfold *= BigInt(numerator);
    under *= BigInt(denominator);
  }
  const rounded = (hundredfold * 2n + under) / (under * 2n);
  const cents = String(rounded % 100n).padStart(2, '0');
  return decimal(`${rounded / 100n}.${cents}`.replace(/\.00$/, ''));
}
