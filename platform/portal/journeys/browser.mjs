// A real Chromium: an installed one where there is one, else the one that came with the packages.
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export async function browser() {
  const found = process.env.CHROMIUM ?? installed();
  return chromium.launch({
    executablePath: found ?? (await packed.executablePath()),
    // the packed one's own arguments would put all pages into one process
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
}

/** A page in which somebody has signed in through Keycloak, and is at the agency's home. */
export async function signedIn(context, { service, agency, username, password }) {
  const page = await context.newPage();
  await page.goto(`${service}/${agency}`);
  const way = page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ });
  await way.click({ timeout: 15_000 }).catch(async () => {
    throw new Error(`no way in: ${await page.locator('body').innerText()}`);
  });
  // Keycloak asks for the name first, then for the password
  await page.locator('#username').fill(username);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.waitForURL(`${service}/${agency}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
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
 * something to say about what is shown.
 */
export function watched(page) {
  const faults = [];
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return {
    page,
    async look(name) {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        globalThis.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        }),
      );
      const told = violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      if (faults.length + told.length > 0) {
        throw new Error(`${name}: ${[...faults, ...told].join('\n')}`);
      }
      if (process.env.PICTURES) {
        await page.screenshot({
          path: `${process.env.PICTURES}/${name.replaceAll(' ', '-')}.png`,
          fullPage: true,
        });
      }
    },
  };
}
