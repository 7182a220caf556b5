/** Decimal texts such as 1.5 added up without losing a digit. */
export function sum(decimals: string[]): string {
  const digits = Math.max(0, ...decimals.map((text) => fraction(text).length));
  const whole = decimals
    .map((text) => BigInt(text.replace('.', '') + '0'.repeat(digits - fraction(text).length)))
    .reduce((one, other) => one + other, 0n);
  const text = String(whole).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function fraction(text: string): string {
  return text.split('.')[1] ?? '';
}
