// How soon the first screen of a member of staff can be used on an old machine with a slow line: a
// processor four times slower, 1.6 Mbit/s, 150 ms. Not a test: node journeys/bench.mjs [rounds]
// SERVICE (http://localhost:8080), AGENCY (so-noi-vu-demo), STAFF (lan.ntm), PASSWORD
// (Trinh-dien-2026): whoever the running platform's demonstration has.
import { browser, signedIn } from './browser.mjs';

const SLOWER = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const rounds = Number(process.argv[2] ?? 5);
const service = process.env.SERVICE ?? 'http://localhost:8080';
const agency = process.env.AGENCY ?? 'so-noi-vu-demo';
const username = process.env.STAFF ?? 'lan.ntm';
const password = process.env.PASSWORD ?? 'Trinh-dien-2026';

const chromium = await browser();
const door = await chromium.newContext();
await signedIn(door, { service, agency, username, password });
const storageState = await door.storageState();

const first = [];
const again = [];
for (let round = 0; round < rounds; round++) {
  const context = await chromium.newContext({
    storageState,
    viewport: { width: 1280, height: 900 },
  });
  first.push(await visit(context));
  again.push(await visit(context));
  await context.close();
}
await chromium.close();
tell('first visit', first);
tell('second visit', again);

/** Usable: what is to be done can be pressed, and the figures stand. */
async function visit(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${service}/${agency}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.card .big').first().waitFor();
  const seconds = (await page.evaluate(() => performance.now())) / 1000;
  await page.close();
  return { seconds, bytes };
}

function tell(what, visits) {
  const sorted = visits.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(
    `${what}: usable after ${sorted[0].toFixed(2)} s at best, ${middle.toFixed(2)} s in the middle of ` +
      `${sorted.length}, ${Math.round(visits[0].bytes / 1000)} kB on the wire`,
  );
}
