import { decimal, language } from '../i18n';
import { type Fraction, fraction, plus, ZERO } from './fraction';

const WRITTEN = /^(-?\d+)(?:[.,](\d+)|\/(\d+))?$/;

/** What somebody typed or the service wrote, such as 0,5 or 0.5 or 1/3; undefined if no number. */
export function exact(text: string): Fraction | undefined {
  const [, whole, decimals, divisor = '1'] = WRITTEN.exec(text.trim()) ?? [];
  if (whole === undefined || /^0+$/.test(divisor)) {
    return undefined;
  }
  return decimals === undefined
    ? fraction(`${whole}/${divisor}`)
    : fraction(`${whole}${decimals}/${10n ** BigInt(decimals.length)}`);
}

/** The sum of what was typed; undefined as long as something is no number. */
export function sumOf(texts: readonly string[]): Fraction | undefined {
  return texts.reduce<Fraction | undefined>((so, text) => {
    const one = exact(text);
    return so && one && plus(so, one);
  }, ZERO);
}

/** As people read it: a decimal where it ends, else the fraction. Nothing is rounded. */
export function spoken([over, under]: Fraction): string {
  const sign = over < 0n ? '-' : '';
  const size = over < 0n ? -over : over;
  const digits = decimals(under);
  if (digits === undefined) {
    return `${sign}${size}/${under}`;
  }
  const scaled = String((size * 10n ** BigInt(digits)) / under).padStart(digits + 1, '0');
  const cut = scaled.length - digits;
  return sign + decimal(digits === 0 ? scaled : `${scaled.slice(0, cut)}.${scaled.slice(cut)}`);
}

/** The service's text of a number, also a half-typed one, with the reader's mark. */
export function asRead(text: string): string {
  return language === 'vi' && /^-?\d+\.\d*$/.test(text) ? text.replace('.', ',') : text;
}

/** How many digits after the point it takes; undefined where no number of them is enough. */
function decimals(under: bigint): number | undefined {
  for (let digits = 0; digits <= 12; digits++) {
    if (10n ** BigInt(digits) % under === 0n) {
      return digits;
    }
  }
  return undefined;
}
