// Lays a .br and a .gz beside each text file, and fails when the first screen is too heavy.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Kilobytes of gzip that the first staff screen may load as script; the promise is 200. */
const ALARM = 170;

/** What the first screen loads: the page's own scripts and this screen. */
const FIRST_SCREEN = /^Home-/;

const files = process.env.PORTAL_FILES ?? 'dist';
const page = readFileSync(join(files, 'index.html'), 'utf8');
const weights = new Map();
for (const entry of readdirSync(files, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|json)$/.test(entry.name)) {
    continue;
  }
  const path = join(entry.parentPath, entry.name);
  const text = readFileSync(path);
  const gzip = gzipSync(text, { level: 9 });
  writeFileSync(`${path}.gz`, gzip);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  weights.set(entry.name, gzip.length);
}

const needed = new Set();
for (const name of weights.keys()) {
  if (name.endsWith('.js') && (page.includes(name) || FIRST_SCREEN.test(name))) {
    need(name);
  }
}
const bytes = [...needed].reduce((sum, name) => sum + weights.get(name), 0);
const kilobytes = Math.ceil(bytes / 1000);
console.log(`script of the first screen: ${kilobytes} kB gzip`);
if (kilobytes > ALARM) {
  console.error(`the first screen loads ${kilobytes} kB of script, more than ${ALARM}`);
  process.exit(1);
}

/** This script and whatever it loads at once. */
function need(name) {
  if (needed.has(name) || !weights.has(name)) {
    return;
  }
  needed.add(name);
  const text = readFileSync(join(files, name), 'utf8');
  for (const [, loaded] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
    need(loaded);
  }
}
