// A task is handed in, validated or returned by keyboard alone, and the score explains itself.
// Told by the environment: SERVICE, AGENCY, STAFF, HEAD, PASSWORD.
import assert from 'node:assert/strict';
import { browser, signedIn, watched } from './browser.mjs';

const { SERVICE: service, AGENCY: agency, STAFF, HEAD, PASSWORD: password } = process.env;
const LINK = 'https://vanban.example.vn/ho-so/125';

const chromium = await browser();
try {
  const staff = await enter(STAFF);
  await handsIn(staff, LINK);
  await handsIn(staff, '125/BC-SNV');
  await answers(await enter(HEAD));
  await readsWhatCameBack(staff);
  await readsWhy(staff);
  await readsEnglish(staff);
  await staff.look('the end');
} finally {
  await chromium.close();
}

async function enter(username) {
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } });
  return watched(await signedIn(context, { service, agency, username, password }));
}

/** Three interactions from home: open the task, say where it can be seen, hand it in. */
async function handsIn({ page, look }, evidence) {
  await page.goto(`${service}/${agency}`);
  const open = page.locator('.card').filter({ hasText: 'Việc chưa nộp đủ' });
  await open.getByRole('listitem').first().waitFor();
  await look('home');
  await open.getByRole('listitem').first().getByRole('link').click();
  await page.getByLabel('Minh chứng: đường dẫn hoặc số văn bản').fill(evidence);
  await look('submit');
  await page.getByRole('button', { name: 'Nộp', exact: true }).click();
  await page.getByText('Đã gửi. Người duyệt:').waitFor();
  await look('my work');
}

/** No pointer from here on: the next item opens by itself. */
async function answers({ page, look }) {
  await page.goto(`${service}/${agency}/validation-queue`);
  await page.getByText('Còn 2 sản phẩm chờ duyệt').waitFor();
  await look('queue');
  await page.keyboard.press('a');
  await page.getByRole('status').filter({ hasText: 'Đã duyệt:' }).waitFor();
  await page.getByText('Còn 1 sản phẩm chờ duyệt').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: /Chưa đầy đủ/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Thiếu phụ lục số liệu.');
  await look('return');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Không có sản phẩm nào chờ bạn duyệt').waitFor();
}

async function readsWhatCameBack({ page, look }) {
  await page.goto(`${service}/${agency}/my-work`);
  await page.getByText('Yêu cầu: Thiếu phụ lục số liệu.').waitFor();
  await page.getByRole('link', { name: 'Nộp lại' }).click();
  await page.getByText('đề nghị sửa:').waitFor();
  await look('hand in again');
}

/** From the component to the evidence in two openings. */
async function readsWhy({ page, look }) {
  await page.goto(`${service}/${agency}/my-score`);
  await page.getByText('Tạm tính', { exact: true }).waitFor();
  await page.locator('summary').filter({ hasText: 'a. Số lượng' }).click();
  await page.getByText('Điều 14').first().waitFor();
  const tasks = page.locator('details[open] details > summary');
  await tasks.first().click();
  await page.locator('details[open] details[open]').getByText('Sản phẩm và minh chứng').waitFor();
  await page.getByRole('link', { name: LINK }).or(page.getByText('125/BC-SNV')).first().waitFor();
  await look('score');
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(sideways, 0, 'the score scrolls sideways on a phone');
}

async function readsEnglish({ page }) {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'My score and why' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
}
