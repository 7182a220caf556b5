// Builds the portal into the folder named first, unless nothing it is made of has changed since the
// stamp named second was written; the third is the list of its operations, for the service. Needs
// nothing but Node itself.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [files, stamp, operations] = process.argv.slice(2).map((path) => resolve(path));
const portal = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const contract = resolve(portal, '../../graphql-schema/src/main/resources/graphql');
const windows = process.platform === 'win32';

const inputs = [
  ...below(contract),
  ...['src', 'scripts'].flatMap((folder) => below(join(portal, folder))),
  ...readdirSync(portal, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(portal, entry.name)),
];
const hash = createHash('sha256');
for (const input of inputs.sort()) {
  hash.update(input.slice(portal.length)).update(readFileSync(input));
}
const now = hash.digest('hex');

if (existsSync(join(files, 'index.html')) && existsSync(operations) && read(stamp) === now) {
  console.log(`portal unchanged, ${inputs.length} inputs: nothing to do`);
} else {
  install();
  run('npm', ['run', 'build'], { ...process.env, PORTAL_FILES: files });
  mkdirSync(dirname(operations), { recursive: true });
  copyFileSync(join(portal, 'src/api/gql/operations.json'), operations);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Only when the lock differs from the one the installed packages came by. */
function install() {
  const installed = join(portal, 'node_modules', '.lock-hash');
  const lock = createHash('sha256')
    .update(readFileSync(join(portal, 'package-lock.json')))
    .digest('hex');
  if (read(installed) !== lock) {
    run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']);
    writeFileSync(installed, lock);
  }
}

function run(command, args, env = process.env) {
  execFileSync(windows ? `${command}.cmd` : command, args, {
    cwd: portal,
    env,
    stdio: 'inherit',
    shell: windows,
  });
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function below(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes(`${join('api', 'gql')}`));
}
