import { ERROR_CODES } from '../../../src/contract';
import type { InstallationRecord } from '../../../src/capabilities/stored';
import { ask, logged, storedRecord } from '../../rigs/app';
import { freshApp } from '../../rigs/virtual-app';
import { readDecisions } from './decisions';
import { playAllOrders, type Played } from './orders';

const on = freshApp();
beforeEach(() => {
  on.acme.setJira({ baseUrl: RENAMED });
});

const RENAMED = 'https://renamed.atlassian.net';
const recordOf = (baseUrl: string): InstallationRecord => ({
  clientKey: on.acme.installation?.id ?? '',
  baseUrl,
  productType: 'jira',
});

const context = () => ({ installContext: `ari:cloud:jira::site/${on.acme.profile.cloudId}` });
const event = () => ({ id: on.acme.installation?.id });

/** Everything that can happen to the record. */
const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  erase: () => ask(on.acme, 'admin', 'erase'),
  uninstall: () => on.acme.run('pre-uninstall', {}, context()),
  rehearse: () => ask(on.acme, 'admin', 'rehearse'),
  refresh: () => ask(on.acme, 'admin', 'refresh'),
  record: () => ask(on.acme, 'admin', 'record'),
  overview: () => ask(on.acme, 'admin', 'overview'),
  install: () => on.acme.run('installed', event(), context()),
  upgrade: () => on.acme.run('upgraded', event(), context()),
  renew: () => on.acme.run('renew', {}, context()),
};

function act(name: string): () => Promise<unknown> {
  const found = acts[name];
  if (found === undefined) throw new Error(`Nobody does "${name}".`);
  return found;
}

function endOf(): string {
  const { keys } = on.acme.storage();
  if (keys.length === 0) return 'nothing';
  const stored = JSON.stringify(storedRecord(on.acme));
  if (keys.length === 1 && stored === JSON.stringify(recordOf(on.acme.profile.baseUrl)))
    return 'as before';
  return keys.length === 1 && stored === JSON.stringify(recordOf(RENAMED)) ? 'renamed' : stored;
}

interface Ended extends Played {
  readonly end: string;
}

async function playsOf(first: string, second: string, over: string): Promise<Ended[]> {
  const plays: Ended[] = [];
  const start = async () => {
    await on.time.run(act('uninstall'));
    if (over === 'record') on.acme.plant('installation', recordOf(on.acme.profile.baseUrl));
    return { A: act(first), B: act(second) };
  };
  await playAllOrders(on, start, (played) => {
    plays.push({ ...played, end: endOf() });
  });
  return plays;
}

const decisions = readDecisions();

it('has a decision for whatever an erase, an uninstall or a rehearsal can meet', () => {
  const pairs = decisions.map(({ first, second }) => `${first} × ${second}`);
  for (const second of ['refresh', 'renew', 'upgrade', 'install', 'record', 'rehearse', 'erase'])
    expect(pairs).toContain(`erase × ${second}`);
  for (const second of ['refresh', 'renew', 'upgrade', 'install', 'record', 'rehearse'])
    expect(pairs).toContain(`rehearse × ${second}`);
});

it.each(decisions)(
  '$first and $second at once, over $over, end in every order as decided',
  async ({ first, second, over, ends }) => {
    const plays = await playsOf(first, second, over);
    expect([...new Set(plays.map(({ end }) => end))].sort()).toEqual(ends);
    const codes = logged(on.app).map(({ code }) => code ?? 'INTERNAL');
    expect(ERROR_CODES).toEqual(expect.arrayContaining(codes));
  },
);

const cameBefore = ({ order }: Played, one: string, other: string): boolean =>
  order.indexOf(one) < order.indexOf(other);

it('brings nothing back by an install event that had read the record before the erase', async () => {
  const plays = await playsOf('erase', 'install', 'record');
  const early = plays.filter((played) => cameBefore(played, 'B get', 'A delete'));
  expect(early.length).toBeGreaterThan(0);
  expect(early.filter(({ end }) => end !== 'nothing').map(({ order }) => order)).toEqual([]);
});

it('writes back by a rehearsal only what it had read before the erase', async () => {
  const plays = await playsOf('erase', 'rehearse', 'record');
  const late = plays.filter((played) => cameBefore(played, 'A delete', 'B get'));
  expect(late.length).toBeGreaterThan(0);
  expect(late.filter(({ end }) => end !== 'nothing').map(({ order }) => order)).toEqual([]);
});

it('tells a refresh that came too late that nothing is stored', async () => {
  const plays = await playsOf('erase', 'refresh', 'record');
  const late = plays.filter((played) => cameBefore(played, 'A delete', 'B set'));
  expect(late.length).toBeGreaterThan(0);
  for (const { answers } of late)
    expect(answers.B).toEqual({ ok: true, value: { change: 'nothing-stored' } });
});

it('tells an erase what it has erased, whoever else erases at the same time', async () => {
  const plays = await playsOf('erase', 'erase', 'record');
  expect(plays.length).toBeGreaterThan(0);
  for (const { answers } of plays)
    for (const answer of [answers.A, answers.B])
      expect(answer).toMatchObject({ value: { remaining: 0, walkedAll: true, stoppedBy: null } });
});
