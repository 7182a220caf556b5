// A month of one task: assigned, handed in with evidence, validated, closed, released, explained to
// the person, and seen at the ministry. The forms of the month were confirmed before.
import assert from 'node:assert/strict';

const LINK = 'https://vanban.example.vn/ho-so/125';

export default async function month({ agency, enter, told }) {
  const head = await enter(`${agency}.head`);
  const staff = await enter(`${agency}.staff`);
  const ministry = await enter('ministry', { agency: 'ministry', password: told.DEMO_PASSWORD });
  await sees(ministry, told, { hasText: 'chưa công bố' });
  await assigns(head);
  await handsIn(staff);
  await validates(head);
  await closes(await enter(`${agency}.officer`));
  await overlooks(await enter(`${agency}.chief`));
  await readsWhy(staff);
  await readsEnglish(staff);
  await sees(ministry, told, { hasNotText: 'chưa công bố' });
}

/** The search needs no marks. */
async function assigns({ page, look, go, ...hand }) {
  await go('/planning');
  await hand.type(page.getByLabel('Sản phẩm trong danh mục'), 'cong van');
  await hand.press(page.getByRole('button', { name: /^DOC-01/ }));
  await hand.type(page.getByLabel('Nội dung cụ thể'), 'Công văn trả lời cử tri');
  await hand.tick(page.getByRole('checkbox', { name: 'Người staff' }));
  await look('planning');
  await hand.pressButton('Giao việc');
  await page.getByText('Đã giao việc.').waitFor();
}

/** Three interactions from home: open the task, say where it can be seen, hand it in. */
async function handsIn({ page, look, go, ...hand }) {
  await go('');
  await look('home');
  await hand.press(page.getByRole('link', { name: 'Công văn trả lời cử tri' }).first());
  await hand.type(page.getByLabel('Minh chứng: đường dẫn hoặc số văn bản'), LINK);
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'cong-van.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\nCông văn trả lời cử tri'),
  });
  await page.getByText('Đã tải lên: cong-van.pdf').waitFor();
  await look('submit');
  await hand.pressButton('Nộp');
  await page.getByText('Đã gửi. Người duyệt:').waitFor();
  await look('my work');
}

/** One key for the decision. */
async function validates({ page, look, go }) {
  await go('/validation-queue');
  await page.getByText('Còn 1 sản phẩm chờ duyệt').waitFor();
  await look('queue');
  await page.keyboard.press('a');
  await page.getByText('Không có sản phẩm nào chờ bạn duyệt').waitFor();
}

async function closes({ page, look, go, ...hand }) {
  await go('/period-cockpit');
  await page.getByRole('heading', { name: 'Còn thiếu gì để chốt' }).waitFor();
  await look('cockpit');
  await hand.pressButton('Chốt kỳ');
  await hand.pressButton('Đồng ý');
  await page.getByText(/Kỳ đã chốt lúc/).waitFor({ timeout: 60_000 });
  await look('closed');
  await hand.pressButton('Công bố kết quả');
  await hand.pressButton('Đồng ý');
  await page.getByRole('button', { name: 'Khóa kỳ' }).waitFor();
}

/** The agency's head. */
async function overlooks({ page, look, go }) {
  await go('/overview');
  await page.getByRole('heading', { name: 'Toàn cảnh cơ quan' }).waitFor();
  await page.getByRole('heading', { name: 'Phân bố theo mức điểm' }).waitFor();
  await look('overview');
}

/** From the component to the evidence in two openings. */
async function readsWhy({ page, look, go, ...hand }) {
  await go('/my-score');
  await page.getByText('Chính thức', { exact: true }).waitFor();
  await hand.press(page.locator('summary').filter({ hasText: 'a. Số lượng' }));
  await page.getByText('Điều 14').first().waitFor();
  await hand.press(page.locator('details[open] details > summary').first());
  await page.getByRole('link', { name: LINK }).waitFor();
  await look('score');
}

async function readsEnglish({ page, look, ...hand }) {
  await hand.pressButton('English');
  await page.getByRole('heading', { name: 'My score and why' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await look('score in English');
}

async function sees({ page, look, go }, { AGENCY_NAME, PERIOD }, state) {
  await go(`?period=${PERIOD}`);
  await page.getByRole('row').filter({ hasText: AGENCY_NAME }).filter(state).waitFor();
  await look('comparison');
}
