import { today } from '../i18n';

/** The codes that may be planned next: after the newest, of its kind; both kinds when there is none. */
export function plannable(known: string[]): string[] {
  const [newest] = [...known].sort(byEnd).reverse();
  const [year = '', month = ''] = today().split('-');
  const firsts = newest
    ? [following(newest)]
    : [`${year}-${month}`, `${year}-Q${Math.ceil(Number(month) / 3)}`];
  return firsts.flatMap((first) => {
    const second = following(first);
    return [first, second, following(second)];
  });
}

function following(code: string): string {
  const [year = '', part = ''] = code.split('-');
  const quarterly = part.startsWith('Q');
  const n = Number(part.replace('Q', '')) + 1;
  const over = n > (quarterly ? 4 : 12);
  const next = over ? 1 : n;
  return `${Number(year) + (over ? 1 : 0)}-${quarterly ? `Q${next}` : String(next).padStart(2, '0')}`;
}

function byEnd(a: string, b: string): number {
  return end(a) - end(b);
}

function end(code: string): number {
  const [year = '', part = ''] = code.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return Number(year) * 12 + month;
}
