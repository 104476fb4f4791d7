import type { Site } from '../../forge/site';
import { ask, askPanel, storedRecord } from '../app';
import { playAllOrders } from '../interleavings/orders';
import { startTappedApp, type TappedApp } from '../platform/tapped-app';
import { VirtualTime } from '../platform/virtual-time';

let time: VirtualTime;
let tapped: TappedApp;
let acme: Site;
let globex: Site;
beforeEach(async () => {
  time = new VirtualTime();
  tapped = await startTappedApp({ clock: time });
  [acme, globex] = [tapped.app.site('acme'), tapped.app.site('globex')];
  await time.run(() => Promise.all([acme.install(), globex.install()]));
});
afterEach(() => {
  tapped.app.dispose();
  time.dispose();
});

const yes = JSON.stringify({ permissions: { ADMINISTER: { havePermission: true } } });
const refused = { ok: false, error: { code: 'NOT_ALLOWED' } };

/** Everything by which a site could be told in what another site gets to see or keep. */
const marksOf = (site: Site): string[] => [
  site.profile.cloudId,
  site.profile.baseUrl,
  String(site.installation?.id),
  ...site.profile.projects.flatMap(({ id, name }) => [`"${id}"`, name]),
  ...site.profile.people.map(({ accountId }) => accountId),
];

function expectNothingOf(site: Site, text: string): void {
  for (const mark of marksOf(site)) expect(text).not.toContain(mark);
}

const definitions = ['overview', 'refresh', 'record', 'erase', 'statement', 'document'];
const pairs = definitions.flatMap((a, n) => definitions.slice(n).map((b) => [a, b] as const));

it.each(pairs)('lets nothing cross between %s here and %s there, in any order', async (a, b) => {
  const marksBefore = [marksOf(acme), marksOf(globex)];
  const start = async () => {
    await time.run(() =>
      Promise.all([ask(acme, 'admin', 'record'), ask(globex, 'admin', 'record')]),
    );
    return { A: () => ask(acme, 'admin', a), B: () => ask(globex, 'admin', b) };
  };
  await playAllOrders({ tapped, time }, start, ({ answers }) => {
    expect(answers).toMatchObject({ A: { ok: true }, B: { ok: true } });
    expectNothingOf(globex, JSON.stringify([answers.A, acme.storage()]));
    expectNothingOf(acme, JSON.stringify([answers.B, globex.storage()]));
    expect(storedRecord(acme) === undefined).toBe(a === 'erase');
    expect(storedRecord(globex) === undefined).toBe(b === 'erase');
  });
  expect([marksOf(acme), marksOf(globex)]).toEqual(marksBefore);
});

it('refuses at one site while it opens at the other, in any order', async () => {
  const start = () =>
    Promise.resolve({
      A: () => ask(acme, 'admin', 'overview'),
      B: () => ask(globex, 'guest', 'erase'),
    });
  await playAllOrders({ tapped, time }, start, ({ answers }) => {
    expect(answers).toMatchObject({ A: { ok: true }, B: refused });
    expect(storedRecord(globex)).toBeDefined();
  });
});

it('asks Jira again for each call: a yes opens nothing afterwards', async () => {
  const asGuest = () => time.run(() => ask(acme, 'guest', 'overview'));
  expect(await asGuest()).toEqual(refused);
  tapped.app.faults({ jira: { op: 'mypermissions', status: 200, body: yes, times: 1 } });
  expect(await asGuest()).toMatchObject({ ok: true });
  expect(await asGuest()).toEqual(refused);
});

it('asks Jira again for each call: a no closes nothing afterwards', async () => {
  tapped.app.faults({ jira: { op: 'mypermissions', status: 403, times: 1 } });
  expect(await time.run(() => ask(acme, 'admin', 'overview'))).toMatchObject({ ok: false });
  expect(await time.run(() => ask(acme, 'admin', 'overview'))).toMatchObject({ ok: true });
});

it('does not take a yes at one site, or on one page, for one at another', async () => {
  expect(await time.run(() => ask(acme, 'admin', 'overview'))).toMatchObject({ ok: true });
  expect(await time.run(() => ask(globex, 'guest', 'overview'))).toEqual(refused);
  expect(await time.run(() => askPanel(acme, 'lead'))).toMatchObject({ ok: true });
  expect(await time.run(() => ask(acme, 'lead', 'overview'))).toEqual(refused);
});
