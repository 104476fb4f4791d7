import type { InstallationRecord } from '../../../src/contract';
import type { Site } from '../../forge/site';
import { ask, storedRecord, valueOf } from '../app';
import { killedAt } from '../installation/erase-trial';
import { startTappedApp, type TappedApp } from '../platform/tapped-app';
import { VirtualTime } from '../platform/virtual-time';

let time: VirtualTime;
let tapped: TappedApp;
let acme: Site;
beforeEach(async () => {
  time = new VirtualTime();
  tapped = await startTappedApp({ clock: time });
  acme = tapped.app.site('acme');
  await time.run(() => acme.install());
  acme.setJira({ baseUrl: 'https://renamed.atlassian.net' });
});
afterEach(() => {
  tapped.app.dispose();
  time.dispose();
});

const record = (): InstallationRecord => ({
  clientKey: acme.installation?.id ?? '',
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
});
const context = () => ({ installContext: `ari:cloud:jira::site/${acme.profile.cloudId}` });

type Act = 'install' | 'upgrade' | 'renew' | 'refresh' | 'record' | 'rehearse';
const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
  install: () => acme.run('installed', { id: acme.installation?.id }, context()),
  upgrade: () => acme.run('upgraded', { id: acme.installation?.id }, context()),
  renew: () => acme.run('renew', {}, context()),
  refresh: () => ask(acme, 'admin', 'refresh').catch(() => undefined),
  record: () => ask(acme, 'admin', 'record').catch(() => undefined),
  rehearse: () => ask(acme, 'admin', 'rehearse').catch(() => undefined),
};

/** Kills an act before and after each of its calls, over a record or over nothing. */
async function endsWhenKilled(act: Act, over: 'record' | 'nothing', again: boolean) {
  const ends = new Set<string>();
  for (let position = 1; position <= 9; position++)
    for (const when of ['before', 'after'] as const) {
      await time.run(() => acme.run('pre-uninstall', {}, context()));
      if (over === 'record') acme.plant('installation', record());
      tapped.tap(killedAt(position, when));
      await time.run(acts[act]);
      tapped.tap();
      if (again) await time.run(acts[act]);
      ends.add(storedRecord(acme)?.baseUrl ?? 'nothing');
    }
  return [...ends].sort();
}

const BEFORE = 'https://acme.atlassian.net';
const RENAMED = 'https://renamed.atlassian.net';

it.each<[Act]>([['upgrade'], ['renew'], ['refresh']])(
  'keeps a whole record whenever %s is killed, and corrects it the next time',
  async (act) => {
    expect(await endsWhenKilled(act, 'record', false)).toEqual([BEFORE, RENAMED]);
    expect(await endsWhenKilled(act, 'record', true)).toEqual([RENAMED]);
  },
);

it.each<[Act]>([['upgrade'], ['renew'], ['refresh']])(
  'brings nothing into being whenever %s is killed where nothing is stored',
  async (act) => {
    expect(await endsWhenKilled(act, 'nothing', false)).toEqual(['nothing']);
  },
);

it.each<[Act]>([['install'], ['record']])(
  'stores the whole record or none whenever %s is killed, and all of it the next time',
  async (act) => {
    expect(await endsWhenKilled(act, 'nothing', false)).toEqual([RENAMED, 'nothing']);
    expect(await endsWhenKilled(act, 'nothing', true)).toEqual([RENAMED]);
  },
);

it('leaves the record or nothing when a rehearsal is killed, and the page tells which', async () => {
  expect(await endsWhenKilled('rehearse', 'record', false)).toEqual([BEFORE, 'nothing']);
  const { record: shown } = valueOf(await time.run(() => ask(acme, 'admin', 'overview')));
  expect(shown.state).toBe(storedRecord(acme) === undefined ? 'none' : 'ours');
});
