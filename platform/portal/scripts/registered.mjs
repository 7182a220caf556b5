// In what is built, an operation is the hash of its text: the service knows the texts, and a session
// may ask no others. The dev server leaves them as they are.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Written by generate.mjs. */
export const LIST = new URL('../src/api/gql/operations.json', import.meta.url);

const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/;

/** A plugin of Vite that puts hashes in place of texts; of fragments, which only texts need, nothing. */
export function registered() {
  let hashes = new Map();
  return {
    name: 'registered-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const texts = JSON.parse(readFileSync(LIST, 'utf8'));
      hashes = new Map(
        texts.map((text) => [
          OPERATION.exec(text)[1],
          createHash('sha256').update(text).digest('hex'),
        ]),
      );
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(')) {
        return null;
      }
      return code.replace(/\bgraphql\(\s*`([^`]*)`/g, (_, text) => {
        const name = OPERATION.exec(text)?.[1];
        if (name && !hashes.has(name)) {
          throw new Error(`generate did not see the operation ${name}`);
        }
        return `graphql('${name ? hashes.get(name) : ''}'`;
      });
    },
  };
}
