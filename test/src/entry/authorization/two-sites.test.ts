import type { Site } from 'local-forge/site/site';
import { ask, askPanel, storedRecord } from '../../../rigs/app';
import { playAllOrders } from '../../interleavings/orders';
import { freshApp } from '../../../rigs/virtual-app';

const on = freshApp();

const yes = JSON.stringify({ permissions: { ADMINISTER: { havePermission: true } } });
const refused = { ok: false, error: { code: 'NOT_ALLOWED' } };

/** Everything that identifies a site, to search for in what another site sees or stores. */
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

/** Answers that show the record, and so the address of the site that is asked. */
const SHOWING: readonly string[] = ['overview', 'document'];

const shows = (answer: unknown, site: Site): boolean =>
  JSON.stringify(answer).includes(site.profile.baseUrl);

const definitions = ['overview', 'refresh', 'record', 'erase', 'statement', 'document'];
const pairs = definitions.flatMap((a, n) => definitions.slice(n).map((b) => [a, b] as const));

it.each(pairs)('lets nothing cross between %s here and %s there, in any order', async (a, b) => {
  const marksBefore = [marksOf(on.acme), marksOf(on.globex)];
  const start = async () => {
    await on.time.run(() =>
      Promise.all([ask(on.acme, 'admin', 'record'), ask(on.globex, 'admin', 'record')]),
    );
    return { A: () => ask(on.acme, 'admin', a), B: () => ask(on.globex, 'admin', b) };
  };
  await playAllOrders(on, start, ({ answers }) => {
    expect(answers).toMatchObject({ A: { ok: true }, B: { ok: true } });
    expectNothingOf(on.globex, JSON.stringify([answers.A, on.acme.storage()]));
    expectNothingOf(on.acme, JSON.stringify([answers.B, on.globex.storage()]));
    expect(shows(answers.A, on.acme)).toBe(SHOWING.includes(a));
    expect(shows(answers.B, on.globex)).toBe(SHOWING.includes(b));
    expect(storedRecord(on.acme) === undefined).toBe(a === 'erase');
    expect(storedRecord(on.globex) === undefined).toBe(b === 'erase');
  });
  expect([marksOf(on.acme), marksOf(on.globex)]).toEqual(marksBefore);
});

it('refuses at one site while it opens at the other, in any order', async () => {
  const start = () =>
    Promise.resolve({
      A: () => ask(on.acme, 'admin', 'overview'),
      B: () => ask(on.globex, 'guest', 'erase'),
    });
  await playAllOrders(on, start, ({ answers }) => {
    expect(answers).toMatchObject({ A: { ok: true }, B: refused });
    expect(storedRecord(on.globex)).toBeDefined();
  });
});

it('asks Jira again for each call: a yes opens nothing afterwards', async () => {
  const asGuest = () => on.time.run(() => ask(on.acme, 'guest', 'overview'));
  expect(await asGuest()).toEqual(refused);
  on.app.faults({ jira: { op: 'mypermissions', status: 200, body: yes, times: 1 } });
  expect(await asGuest()).toMatchObject({ ok: true });
  expect(await asGuest()).toEqual(refused);
});

it('asks Jira again for each call: a no closes nothing afterwards', async () => {
  on.app.faults({ jira: { op: 'mypermissions', status: 403, times: 1 } });
  expect(await on.time.run(() => ask(on.acme, 'admin', 'overview'))).toMatchObject({ ok: false });
  expect(await on.time.run(() => ask(on.acme, 'admin', 'overview'))).toMatchObject({ ok: true });
});

it('does not take a yes at one site, or on one page, for one at another', async () => {
  expect(await on.time.run(() => ask(on.acme, 'admin', 'overview'))).toMatchObject({ ok: true });
  expect(await on.time.run(() => ask(on.globex, 'guest', 'overview'))).toEqual(refused);
  expect(await on.time.run(() => askPanel(on.acme, 'lead'))).toMatchObject({ ok: true });
  expect(await on.time.run(() => ask(on.acme, 'lead', 'overview'))).toEqual(refused);
});
