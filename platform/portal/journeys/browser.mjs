// A real Chromium: an installed one where there is one, else the one that came with the packages.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export async function browser() {
  const found = process.env.CHROMIUM ?? installed();
  return chromium.launch({
    executablePath: found ?? (await packed.executablePath()),
    args: found ? ['--no-sandbox'] : packed.args.filter((one) => !one.includes('--headless')),
    headless: true,
  });
}

/** A page in which somebody has signed in through Keycloak, and is at the agency's home. */
export async function signedIn(context, { service, agency, username, password }) {
  const page = await context.newPage();
  await page.goto(`${service}/${agency}`);
  await page.getByRole('button', { name: /^(Đăng nhập|Sign in)$/ }).click();
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
