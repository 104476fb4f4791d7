import type { InstallationRecord } from '../../../src/capabilities/stored';
import { ask, storedRecord, valueOf } from '../../rigs/app';
import { killedAt } from '../../rigs/erase-trial';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();
beforeEach(() => {
  on.acme.setJira({ baseUrl: 'https://renamed.atlassian.net' });
});

const record = (): InstallationRecord => ({
  clientKey: on.acme.installation?.id ?? '',
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
});
const context = () => ({ installContext: `ari:cloud:jira::site/${on.acme.profile.cloudId}` });

type Act = 'install' | 'upgrade' | 'renew' | 'refresh' | 'record' | 'rehearse';
const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
  install: () => on.acme.run('installed', { id: on.acme.installation?.id }, context()),
  upgrade: () => on.acme.run('upgraded', { id: on.acme.installation?.id }, context()),
  renew: () => on.acme.run('renew', {}, context()),
  refresh: () => ask(on.acme, 'admin', 'refresh').catch(() => undefined),
  record: () => ask(on.acme, 'admin', 'record').catch(() => undefined),
  rehearse: () => ask(on.acme, 'admin', 'rehearse').catch(() => undefined),
};

/** Kills an act before and after each of its calls, with or without a record. */
async function endsWhenKilled(act: Act, over: 'record' | 'nothing', again: boolean) {
  const ends = new Set<string>();
  for (let position = 1; position <= 9; position++)
    for (const when of ['before', 'after'] as const) {
      await on.time.run(() => on.acme.run('pre-uninstall', {}, context()));
      if (over === 'record') on.acme.plant('installation', record());
      on.tap(killedAt(position, when));
      await on.time.run(acts[act]);
      on.tap();
      if (again) await on.time.run(acts[act]);
      ends.add(storedRecord(on.acme)?.baseUrl ?? 'nothing');
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
  const { record: shown } = valueOf(await on.time.run(() => ask(on.acme, 'admin', 'overview')));
  expect(shown.state).toBe(storedRecord(on.acme) === undefined ? 'none' : 'ours');
});
