import type { InstallationRecord } from '../../../src/contract';
import type { Site } from '../../forge/site';
import { ask, storedRecord } from '../app';
import { startTappedApp, type TappedApp } from '../platform/tapped-app';
import { VirtualTime } from '../platform/virtual-time';
import { playAllOrders, type Played } from './orders';

let time: VirtualTime;
let tapped: TappedApp;
let acme: Site;
beforeEach(async () => {
  time = new VirtualTime();
  tapped = await startTappedApp({ clock: time });
  acme = tapped.app.site('acme');
  await time.run(() => acme.install());
});
afterEach(() => {
  tapped.app.dispose();
  time.dispose();
});

const RENAMED = 'https://renamed.atlassian.net';
const recordOf = (baseUrl: string): InstallationRecord => ({
  clientKey: acme.installation?.id ?? '',
  baseUrl,
  productType: 'jira',
});

const context = () => ({ installContext: `ari:cloud:jira::site/${acme.profile.cloudId}` });
const event = () => ({ id: acme.installation?.id });

/** Everything that can happen to the record, as Forge or an admin sets it off. */
const acts = {
  erase: () => ask(acme, 'admin', 'erase'),
  uninstall: () => acme.run('pre-uninstall', {}, context()),
  rehearse: () => ask(acme, 'admin', 'rehearse'),
  refresh: () => ask(acme, 'admin', 'refresh'),
  record: () => ask(acme, 'admin', 'record'),
  overview: () => ask(acme, 'admin', 'overview'),
  install: () => acme.run('installed', event(), context()),
  upgrade: () => acme.run('upgraded', event(), context()),
  renew: () => acme.run('renew', {}, context()),
} as const;
type Act = keyof typeof acts;

/** What the platform holds in the end: nothing, the values of before, or those after a renaming. */
type End = 'nothing' | 'as before' | 'renamed' | 'something else';

function endOf(): End {
  const [only, ...more] = acme.storage().keys;
  if (only === undefined) return 'nothing';
  const stored = JSON.stringify(storedRecord(acme));
  if (more.length > 0) return 'something else';
  if (stored === JSON.stringify(recordOf(acme.profile.baseUrl))) return 'as before';
  return stored === JSON.stringify(recordOf(RENAMED)) ? 'renamed' : 'something else';
}

/** Plays two acts in every order, over the record as it was or over nothing, and collects the ends. */
async function endsOf(a: Act, b: Act, before: 'record' | 'nothing' = 'record') {
  const ends = new Set<End>();
  const plays: (Played & { end: End })[] = [];
  const start = async () => {
    await time.run(acts.uninstall);
    if (before === 'record') acme.plant('installation', recordOf(acme.profile.baseUrl));
    return { A: acts[a], B: acts[b] };
  };
  acme.setJira({ baseUrl: RENAMED });
  const count = await playAllOrders({ tapped, time }, start, (played) => {
    const end = endOf();
    ends.add(end);
    plays.push({ ...played, end });
  });
  return { ends: [...ends].sort(), plays, count };
}

it.each<[Act, Act, 'record' | 'nothing']>([
  ['erase', 'refresh', 'record'],
  ['erase', 'renew', 'record'],
  ['erase', 'upgrade', 'record'],
  ['erase', 'install', 'record'],
  ['erase', 'install', 'nothing'],
  ['erase', 'record', 'record'],
  ['erase', 'rehearse', 'record'],
  ['erase', 'erase', 'record'],
  ['erase', 'overview', 'record'],
  ['rehearse', 'rehearse', 'record'],
  ['rehearse', 'refresh', 'record'],
  ['rehearse', 'renew', 'record'],
  ['rehearse', 'upgrade', 'record'],
  ['rehearse', 'install', 'record'],
  ['rehearse', 'record', 'record'],
  ['uninstall', 'renew', 'record'],
  ['uninstall', 'rehearse', 'record'],
])('%s × %s over %s', async (a, b, before) => {
  const { ends, count, plays } = await endsOf(a, b, before);
  console.log(
    a,
    b,
    before,
    count,
    ends,
    ends.map((e) => plays.find((p) => p.end === e)?.order.join(', ')).join('\n'),
  );
});
