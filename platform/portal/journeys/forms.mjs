// The forms of a month: a person scores themselves, the superior gives less and says why; the
// agency's own head is scored by somebody from outside, with the components that are judged.
export default async function forms({ agency, enter }) {
  const head = await enter(`${agency}.head`);
  await scoresSelf(await enter(`${agency}.staff`));
  await confirms(head);
  await seesTeam(head);
  await scoresSelf(await enter(`${agency}.chief`));
  await judges(await enter(`${agency}.guest`));
}

const points = (page) => page.getByLabel(/^Điểm: /);

async function scoresSelf({ page, look, go, ...hand }) {
  await go('/assessment');
  await hand.choose('Phiếu của ai', 'phiếu của tôi');
  await points(page).first().waitFor();
  for (const field of await points(page).all()) {
    await hand.type(field, '1,5');
  }
  await look('own form');
  await hand.pressButton('Gửi phiếu tự chấm');
  await page.getByText(/Đã gửi/).waitFor();
}

async function confirms({ page, look, go, ...hand }) {
  await go('/assessment');
  await hand.pressButton('Lấy điểm tự chấm');
  await hand.type(points(page).first(), '1');
  await hand.type(page.getByLabel('Vì sao khác điểm tự chấm'), 'Hai lần đến muộn.');
  await look('form to confirm');
  await hand.pressButton('Xác nhận phiếu');
  await page.getByText('Đã xác nhận 1/1 người').waitFor();
}

async function seesTeam({ page, look, go }) {
  await go('/team');
  await page.getByRole('row').filter({ hasText: 'Người staff' }).first().waitFor();
  await look('team');
}

async function judges({ page, look, go, ...hand }) {
  await go('/assessment');
  await hand.pressButton('Lấy điểm tự chấm');
  for (const judged of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()) {
    await hand.pick(judged.getByRole('radio').first());
    await hand.type(judged.getByLabel('Lý do'), 'Theo báo cáo của cấp ủy.');
  }
  await look('head judged');
  await hand.pressButton('Xác nhận phiếu');
  await page.getByText('Đã xác nhận 1/1 người').waitFor();
}
