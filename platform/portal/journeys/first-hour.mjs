// A new agency, from the operator who admits it to its first open period.
import { choosePassword } from './keycloak.mjs';

export default async function firstHour({ enter, told, password }) {
  const code = `so-moi-${Date.now().toString(36)}`;
  await admits(await enter('operator', { agency: 'operator', password: told.DEMO_PASSWORD }), code);
  await choosePassword(told, `${code}.quan-tri`, password);
  const administrator = await enter(`${code}.quan-tri`, { agency: code });
  await makesUnit(administrator);
  await makesPosition(administrator);
  await registers(administrator, `${code}.phu-trach`);
  await choosePassword(told, `${code}.phu-trach`, password);
  await opens(await enter(`${code}.phu-trach`, { agency: code }));
}

async function admits({ page, look, go, ...hand }, code) {
  await go('');
  await look('operator');
  await hand.fill('Tên tiếng Việt', `Sở Mới ${code}`);
  await hand.fill('Tên tiếng Anh', `New department ${code}`);
  await hand.fill('Mã ngắn', code);
  await hand.choose('Loại cơ quan', 'sở, ngành');
  await hand.choose('Khung đánh giá ban đầu', '335');
  await hand.fill('Họ và tên', 'Nguyễn Thị Quản Trị (thử nghiệm)');
  await hand.fill('Tên đăng nhập', `${code}.quan-tri`);
  await hand.fill('Thư điện tử nhận lời mời', `${code}@example.vn`);
  await hand.pressButton('Tiếp nhận');
  const row = page.getByRole('row').filter({ hasText: code });
  await row.getByText('đang phục vụ').waitFor({ timeout: 60_000 });
  await look('agency admitted');
}

async function makesUnit({ page, look, go, ...hand }) {
  await go('');
  await look('home of a new agency');
  await go('/first-hour');
  await page
    .getByRole('status')
    .filter({ hasText: /^Đã xong/ })
    .waitFor();
  await look('first hour');
  await hand.press(page.getByRole('link', { name: 'Làm bước này Lập cây đơn vị' }));
  await hand.pressButton('Thêm đơn vị');
  await hand.fill('Mã', 'SO');
  await hand.fill('Tên tiếng Việt', 'Sở Mới');
  await look('unit');
  await hand.pressButton('Lưu');
  await page.getByRole('rowheader').filter({ hasText: 'Sở Mới' }).waitFor();
}

async function makesPosition({ page, look, go, ...hand }) {
  await go('/positions');
  await hand.fill('Mã', 'CV');
  await hand.fill('Tên', 'Chuyên viên');
  await hand.pressButton('Thêm vị trí');
  await page.getByText('Đã thêm Chuyên viên.').waitFor();
  await look('positions');
}

async function registers({ page, look, go, ...hand }, username) {
  await go('/people');
  await hand.pressButton('Thêm người');
  await hand.fill('Họ và tên', 'Trần Văn Phụ Trách');
  await hand.fill('Mã', 'NV-01');
  await hand.pressButton('Thêm vào danh sách');
  await page.getByRole('heading', { name: 'Trần Văn Phụ Trách' }).waitFor();
  await hand.pressButton('Bố trí vào đơn vị');
  await hand.choose('Đơn vị', 'Sở Mới');
  await hand.choose('Vị trí việc làm', 'Chuyên viên');
  await hand.choose('Chức vụ', 'người đứng đầu');
  await hand.pressButton('Lưu');
  await page.getByText(/^Làm việc tại Sở Mới/).waitFor();
  await hand.pressButton('Cấp tài khoản');
  await hand.fill('Tên đăng nhập', username);
  await hand.fill('Thư điện tử', `${username}@example.vn`);
  await hand.pressButton('Lưu');
  await page.getByText(`${username}, `).waitFor();
  await hand.pressButton('Giao vai trò');
  await hand.choose('Vai trò', 'Phụ trách KPI');
  await hand.pressButton('Lưu');
  await page.getByText(/^Phụ trách KPI.*cho cả cơ quan/).waitFor();
  await look('person with a role');
  await isInvited(page, username);
}

/** The login is made in the background; the page is read again until it says so no more. */
async function isInvited(page, username) {
  for (let times = 0; times < 60; times++) {
    await page.reload();
    await page.getByText(`${username}, `).waitFor();
    if ((await page.getByText('Thư mời đăng nhập đang được gửi.').count()) === 0) {
      return;
    }
  }
  throw new Error(`${username} was never invited`);
}

async function opens({ page, look, go, ...hand }) {
  await go('/period-cockpit');
  await page.getByText('Chưa có kỳ đánh giá nào').waitFor();
  await look('no period yet');
  await hand.pressButton('Dự kiến kỳ này');
  await page.getByRole('heading', { name: 'Xem thử khi mở kỳ' }).waitFor();
  await look('rehearsal');
  await hand.press(page.getByRole('button', { name: /^Mở / }));
  await hand.pressButton('Đồng ý');
  await page.getByText(/^Đã mở /).waitFor();
}
