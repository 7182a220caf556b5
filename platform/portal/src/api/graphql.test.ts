import { expect, test } from 'vitest';
import { asked, graphql } from './graphql';

const text = graphql as unknown as (text: string) => { toString(): string };

test('a text brings the fragments that it spreads, each once, and those that they spread', () => {
  text('fragment inner on Unit { id }');
  text('fragment outer on Person { unit { ...inner } }');
  text('fragment other on Task { id }');
  const whole = text('query Q { a { ...outer ...inner } b { ...outer ... on Task { id } } }');

  expect(String(whole).match(/fragment \w+/g)).toEqual(['fragment outer', 'fragment inner']);
  expect(asked(whole)).toEqual({ query: String(whole) });
});
