// One person of two agencies: switched without another login, and a tab that still shows the first
// one does nothing for the second.
const OTHER = /Failed to load resource.*409/;

export default async function two({ service, agency, enter, told }) {
  const both = await enter(`${agency}.both`);
  const { page, look, excuse, context, ...hand } = both;
  const before = await context.newPage();
  await before.goto(`${service}/${agency}/my-work`);
  await before.getByRole('heading', { name: 'Việc của tôi' }).waitFor();

  await page.goto(`${service}/${told.SECOND}`);
  await page.getByText(`Bạn đang làm việc ở cơ quan khác: Sở Thứ Nhất (thử nghiệm)`).waitFor();
  await look('elsewhere');
  await hand.pressButton(`Chuyển sang Sở Thứ Hai (thử nghiệm)`);
  await page.waitForURL(`${service}/${told.SECOND}`);
  await page.getByRole('navigation', { name: 'Các trang' }).waitFor();
  excuse(OTHER);

  await before.reload();
  await before.getByText(`Bạn đang làm việc ở cơ quan khác: Sở Thứ Hai (thử nghiệm)`).waitFor();
}
