// Pictures of one screen: node journeys/look.mjs <username> <path> [folder] [width…]
// SERVICE (http://localhost:8080), AGENCY (so-noi-vu-demo), LANGUAGE_CHOICE (vi), PAGE (where the
// portal's page comes from, if not from the service itself: the address of `npm run dev`).
import { mkdirSync } from 'node:fs';
import { browser, signedIn } from './browser.mjs';

const [username, path = '/', folder = 'target/looks', ...widths] = process.argv.slice(2);
const service = process.env.SERVICE ?? 'http://localhost:8080';
const origin = process.env.PAGE ?? service;
const agency = process.env.AGENCY ?? 'so-noi-vu-demo';
const language = process.env.LANGUAGE_CHOICE ?? 'vi';

const chromium = await browser();
const context = await chromium.newContext();
await context.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
const page = await signedIn(context, { service, agency, username, password: 'Trinh-dien-2026' });
page.on('console', (line) => line.type() === 'error' && console.log('console:', line.text()));
page.on('pageerror', (error) => console.log('page:', error.message));
mkdirSync(folder, { recursive: true });
for (const width of widths.length > 0 ? widths : ['360', '1280']) {
  await page.setViewportSize({ width: Number(width), height: Number(width) < 600 ? 740 : 900 });
  await page.goto(`${origin}/${agency}${path}`);
  await page.waitForTimeout(1500);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const name = `${folder}/${path.split('?')[0].slice(1) || 'home'}-${username}-${width}.png`;
  await page.screenshot({ path: name, fullPage: true });
  console.log(name, sideways > 0 ? `scrolls sideways by ${sideways} px` : '');
}
await chromium.close();
