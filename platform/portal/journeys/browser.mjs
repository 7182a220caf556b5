// A real Chromium: an installed one where there is one, else the one that came with the packages.
import { accessSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PHONE = { width: 360, height: 740 };

export async function browser() {
  const found = process.env.CHROMIUM ?? installed();
  return chromium.launch({
    executablePath: found ?? (await packed.executablePath()),
    // the packed one's own arguments would put all pages into one process
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
}

/**
 * A page in which somebody has signed in through Keycloak, and is where they wanted to go: the
 * agency's home, or that of the ministry or the operator.
 */
export async function signedIn(context, { service, agency, username, password }) {
  const page = await context.newPage();
  await page.goto(`${service}/${agency}`);
  const way = page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ });
  await way.press('Enter', { timeout: 15_000 }).catch(async () => {
    throw new Error(`no way in: ${await page.locator('body').innerText()}`);
  });
  await typeLogin(page, { username, password });
  await page.waitForURL(`${service}/${agency}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Keycloak asks for the name first, then for the password. */
export async function typeLogin(page, { username, password }) {
  await page.locator('#username').fill(username);
  await page.keyboard.press('Enter');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}

function installed() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * A page under watch: `look` ends the journey when the console, the policy for content or axe has
 * something to say about what is shown, or when a phone would have to scroll it sideways. What a
 * journey brings about itself is said before: `excuse`.
 */
export function watched(page) {
  const faults = [];
  let excused = [];
  const hear = (text) => !excused.some((pattern) => pattern.test(text)) && faults.push(text);
  page.on('console', (line) => line.type() === 'error' && hear(line.text()));
  page.on('pageerror', (error) => hear(error.message));
  return {
    page,
    excuse: (...patterns) => {
      excused = patterns;
    },
    async look(name) {
      await page.waitForFunction(isLoaded);
      const told = await complaints(page);
      const sideways = await onPhone(page);
      if (sideways > 0) {
        told.push(`scrolls sideways by ${sideways} px on a phone`);
      }
      if (faults.length + told.length > 0) {
        throw new Error(`${name}: ${[...faults, ...told].join('\n')}`);
      }
      if (process.env.PICTURES) {
        await picture(page, `${process.env.PICTURES}/${name.replaceAll(' ', '-')}.webp`);
      }
    },
  };
}

/** In the page: there is a heading, and nothing stands for what is still to come. */
function isLoaded() {
  const waits = '[role=status]:is([aria-label="Đang tải…"], [aria-label="Loading…"])';
  return document.querySelector('h1') !== null && document.querySelector(waits) === null;
}

async function complaints(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe);
  }
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

async function onPhone(page) {
  const wide = page.viewportSize();
  await page.setViewportSize(PHONE);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.setViewportSize(wide);
  return sideways;
}

/** What is seen without scrolling, small enough to lie beside the sources. */
async function picture(page, file) {
  mkdirSync(dirname(file), { recursive: true });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  writeFileSync(file, Buffer.from(data, 'base64'));
}
