import { decimal, language } from '../i18n';

/** A number as it is, without rounding. */
export type Exact = { readonly over: bigint; readonly under: bigint };

const WRITTEN = /^(-?\d+)(?:[.,](\d+)|\/(\d+))?$/;

/** What somebody typed or the service wrote, such as 0,5 or 0.5 or 1/3; undefined if no number. */
export function exact(text: string): Exact | undefined {
  const [, whole, decimals = '', divisor] = WRITTEN.exec(text.trim()) ?? [];
  if (whole === undefined || (divisor !== undefined && /^0+$/.test(divisor))) {
    return undefined;
  }
  return divisor === undefined
    ? lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
    : lowest(BigInt(whole), BigInt(divisor));
}

/** The service's text of a number, also a half-typed one, with the reader's mark. */
export function asRead(text: string): string {
  return language === 'vi' && /^-?\d+\.\d*$/.test(text) ? text.replace('.', ',') : text;
}

export function plus(a: Exact, b: Exact): Exact {
  return lowest(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { over: -b.over, under: b.under });
}

/** The sum of what was typed; undefined as long as something is no number. */
export function sum(texts: readonly string[]): Exact | undefined {
  return texts.reduce<Exact | undefined>(
    (so, text) => {
      const one = exact(text);
      return so && one && plus(so, one);
    },
    { over: 0n, under: 1n },
  );
}

/** As people read it: a decimal where it ends, else the fraction. Nothing is rounded. */
export function spoken({ over, under }: Exact): string {
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

/** How many digits after the point it takes; undefined where no number of them is enough. */
function decimals(under: bigint): number | undefined {
  for (let digits = 0; digits <= 12; digits++) {
    if (10n ** BigInt(digits) % under === 0n) {
      return digits;
    }
  }
  return undefined;
}

function lowest(over: bigint, under: bigint): Exact {
  let [a, b] = [over < 0n ? -over : over, under];
  while (b > 0n) {
    [a, b] = [b, a % b];
  }
  return a === 0n ? { over: 0n, under: 1n } : { over: over / a, under: under / a };
}
