import type { graphql as typed } from './gql';

const fragments = new Map<string, string>();

/**
 * An operation or a fragment, written beside the component that needs it. Its types come from the
 * contract. The generated function would load the texts of all screens with the first one; this one
 * keeps each text where it is used.
 */
export const graphql = ((text: string) => {
  const name = /^\s*fragment\s+(\w+)/.exec(text)?.[1];
  if (name) {
    fragments.set(name, text);
  }
  return { toString: () => [...parts(text, new Map()).values()].join('') };
}) as unknown as typeof typed;

/**
 * What is sent of an operation. A built page has the hashes of the texts in their place, and the
 * service the texts; while one works on the portal, the dev server's page sends them itself.
 */
export function asked(operation: { toString(): string }) {
  const text = operation.toString();
  return import.meta.env.PROD
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: text } } }
    : { query: text };
}

/** The text with the fragments it spreads, each once. */
function parts(text: string, found: Map<string, string>): Map<string, string> {
  found.set(/^\s*fragment\s+(\w+)/.exec(text)?.[1] ?? '', text);
  for (const [, name = ''] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    const fragment = fragments.get(name);
    if (fragment && !found.has(name)) {
      parts(fragment, found);
    }
  }
  return found;
}
