// What was typed survives: the session ends in the middle of a form, the line is lost while sending,
// somebody else was quicker, a right is taken away while the page is open.
import assert from 'node:assert/strict';
import { typeLogin } from './browser.mjs';

const EVIDENCE = 'Minh chứng: đường dẫn hoặc số văn bản';
const REFUSED = /Failed to load resource.*(401|403)/;
const LOST = /Failed to load resource.*ERR_(INTERNET_DISCONNECTED|FAILED)/;

export default async function interrupted({ agency, password, enter }) {
  const staff = await enter(`${agency}.staff`);
  await isSignedOutMeanwhile(staff, { username: `${agency}.staff`, password });
  await isOffline(staff);
  await losesTheAnswer(staff);
  const head = await enter(`${agency}.head`);
  await isLater(head, await enter(`${agency}.head`));
  await givesBack(head);
  await handsInAgain(staff);
  await losesTheRight(await enter(`${agency}.officer`), await enter(`${agency}.admin`));
}

async function isSignedOutMeanwhile(staff, login) {
  const { page, look, excuse, context, ...hand } = staff;
  await opensForm(staff, 'Kế hoạch thứ nhất');
  await hand.type(page.getByLabel(EVIDENCE), '01/KH-SNV');
  await context.clearCookies({ name: 'SESSION' });
  excuse(REFUSED);
  await hand.pressButton('Nộp');
  await page.getByText('Phiên đăng nhập đã hết').waitFor();
  await look('login over');
  const [door] = await Promise.all([
    context.waitForEvent('page'),
    hand.pressButton('Đăng nhập lại ở thẻ mới'),
  ]);
  // Keycloak may still know who it is
  const known = door.getByRole('navigation', { name: 'Các trang' });
  await known.or(door.locator('#username')).first().waitFor();
  if (!(await known.isVisible())) {
    await typeLogin(door, login);
    await known.waitFor();
  }
  await door.close();
  await page.getByText('Đã đăng nhập lại, mời tiếp tục.').waitFor();
  assert.equal(await page.getByLabel(EVIDENCE).inputValue(), '01/KH-SNV');
  await hand.pressButton('Nộp');
  await page.getByText('Đã gửi. Người duyệt:').waitFor();
}

/** What was handed in waits on the machine, and is sent by itself. */
async function isOffline(staff) {
  const { page, look, excuse, context, ...hand } = staff;
  await opensForm(staff, 'Kế hoạch thứ hai');
  await hand.type(page.getByLabel(EVIDENCE), '02/KH-SNV');
  excuse(LOST);
  await context.setOffline(true);
  await hand.pressButton('Nộp');
  await page.getByText('Chờ gửi khi có mạng: Kế hoạch thứ hai').waitFor();
  await look('waits for the line');
  await context.setOffline(false);
  await page.getByText('Đã gửi: Kế hoạch thứ hai').waitFor();
}

/** The service did it, and the browser did not hear of it: sent again, it counts once. */
async function losesTheAnswer(staff) {
  const { page, look, excuse, go, ...hand } = staff;
  await opensForm(staff, 'Kế hoạch thứ ba');
  await hand.type(page.getByLabel(EVIDENCE), '03/KH-SNV');
  await hand.press(page.getByRole('button', { name: 'Bớt một' }));
  excuse(LOST);
  let arrived = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData().includes('03/KH-SNV') || arrived++ > 0) {
      return route.continue();
    }
    await route.fetch();
    return route.abort();
  });
  await hand.pressButton('Nộp');
  await page.getByText('Đã gửi: Kế hoạch thứ ba').waitFor();
  assert.equal(arrived, 2, 'it was sent again');
  await go('/my-work');
  await page.getByText('đã nộp 3').waitFor();
  excuse();
  await look('my work');
}

/** Both have the same output before them. */
async function isLater(first, second) {
  for (const { page, go } of [first, second]) {
    await go('/validation-queue');
    await page.getByText('Còn 3 sản phẩm chờ duyệt').waitFor();
  }
  await first.page.keyboard.press('a');
  await first.page.getByText('Còn 2 sản phẩm chờ duyệt').waitFor();
  await second.page.keyboard.press('a');
  await second.page.getByText('Mục này không còn chờ bạn').waitFor();
  await second.page.getByText(/Người head: .*Quyết định của bạn chưa được ghi/).waitFor();
  await second.look('too late');
}

/** By keys alone, with a reason. */
async function givesBack({ page, look }) {
  await page.keyboard.press('r');
  await page.getByRole('radio', { name: /Chưa đầy đủ/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Thiếu phụ lục số liệu.');
  await look('return');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Còn 1 sản phẩm chờ duyệt').waitFor();
}

async function handsInAgain({ page, go, look, ...hand }) {
  await go('/my-work');
  await page.getByText('Yêu cầu: Thiếu phụ lục số liệu.').waitFor();
  await hand.press(page.getByRole('link', { name: 'Nộp lại' }));
  await page.getByText('đề nghị sửa:').waitFor();
  await look('hand in again');
  await hand.type(page.getByLabel(EVIDENCE), '02a/KH-SNV');
  await hand.pressButton('Nộp');
  await page.getByText('Đã gửi. Người duyệt:').waitFor();
}

async function losesTheRight(officer, administrator) {
  await officer.go('/period-cockpit');
  await officer.page.getByRole('button', { name: 'Chốt kỳ' }).waitFor();
  await finds(administrator, 'nguoi officer');
  await administrator.look('person');
  await administrator.pressButton('Thu vai trò');
  await administrator.pressButton('Đồng ý');
  await administrator.page.getByText('Không có vai trò nào').waitFor();
  await officer.pressButton('Chốt kỳ');
  await officer.pressButton('Đồng ý');
  await officer.page.getByText('Bạn không có quyền').first().waitFor();
  officer.excuse(REFUSED);
  await officer.look('right lost');
  await officer.go('/period-cockpit');
  await officer.page.getByText('Bạn không có quyền xem phần này.').waitFor();
  assert.equal(await officer.page.getByRole('button', { name: 'Chốt kỳ' }).count(), 0);
}

/** By a name without marks. */
async function finds({ page, go, look, ...hand }, name) {
  await go('/people');
  await hand.type(page.getByLabel('Tìm theo tên hoặc mã'), name);
  await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
  await look('people');
  await hand.press(page.getByRole('rowheader').getByRole('link'));
  await page.getByRole('heading', { name: 'Vai trò' }).waitFor();
}

async function opensForm({ page, go, ...hand }, title) {
  await go('/my-work');
  await hand.press(
    page.getByRole('row').filter({ hasText: title }).getByRole('link', { name: 'Nộp' }),
  );
  await page.getByLabel(EVIDENCE).waitFor();
}
