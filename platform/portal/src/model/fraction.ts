import { decimal } from '../i18n';

/** An exact number of the contract, such as 193/2, counted with and never rounded on the way. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

export const ZERO: Fraction = [0n, 1n];

export function fraction(exact: string): Fraction {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return reduced(BigInt(numerator), BigInt(denominator));
}

export function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduced(a * d + c * b, b * d);
}

export function minus(one: Fraction, [c, d]: Fraction): Fraction {
  return plus(one, [-c, d]);
}

export function by([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return reduced(a * c, b * d);
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO);
}

/** Below zero, zero or above. */
export function sign([numerator]: Fraction): -1 | 0 | 1 {
  return numerator === 0n ? 0 : numerator < 0n ? -1 : 1;
}

/** With at most two decimals, half away from zero, as it is read. */
export function readable([numerator, denominator]: Fraction): string {
  const size = numerator < 0n ? -numerator : numerator;
  const cents = (size * 200n + denominator) / (denominator * 2n);
  const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`.replace(/\.00$/, '');
  return `${numerator < 0n && cents > 0n ? '−' : ''}${decimal(text)}`;
}

/** Only for the length of something drawn, never to be read. */
export function drawn([numerator, denominator]: Fraction): number {
  return Number((numerator * 10_000n) / denominator) / 10_000;
}

function reduced(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) {
    [a, b] = [b, a % b];
  }
  return a === 0n ? ZERO : [numerator / a, denominator / a];
}
