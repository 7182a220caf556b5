// One journey in a real browser against a running service: node journeys/run.mjs <journey>
// Told by the environment: SERVICE, PASSWORD, AGENCY, and what the journey names besides; PICTURES is
// a folder for what was looked at.
import { browser, signedIn, watched } from './browser.mjs';
import { hand } from './hand.mjs';

const { SERVICE: service, PASSWORD: password, AGENCY: agency } = process.env;
const [name] = process.argv.slice(2);
const { default: walk } = await import(`./${name}.mjs`);
const chromium = await browser();

/** Somebody at a browser of their own: signed in, watched, and without a pointer. */
async function enter(username, options = {}) {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await signedIn(context, { service, agency, username, password, ...options });
  const seen = watched(page);
  const at = (path) => `${service}/${options.agency ?? agency}${path}`;
  return { ...hand(page), ...seen, context, go: (path) => page.goto(at(path)) };
}

try {
  await walk({ service, agency, password, chromium, enter, told: process.env });
} catch (error) {
  for (const page of chromium.contexts().flatMap((context) => context.pages())) {
    console.log(`--- ${page.url()}\n${await page.locator('body').innerText()}`);
  }
  throw error;
} finally {
  await chromium.close();
}
