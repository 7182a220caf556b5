import { expect, test } from 'vitest';
import { inBoth, inBothFor, named } from '.';

test('Vietnamese is spoken until somebody chooses', () => {
  const say = inBoth({
    vi: { left: 'Còn {n} việc của {who}' },
    en: { left: '{n} {n|task|tasks} of {who} left' },
  });
  expect(say('left', { n: 2, who: 'Lan' })).toBe('Còn 2 việc của Lan');
  expect(inBothFor<'A'>({ A: ['một', 'one'] })('A')).toBe('một');
  expect(named({ nameVi: 'Sở', nameEn: 'Department' })).toBe('Sở');
});
