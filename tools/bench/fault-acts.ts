import { isObject } from 'local-forge/json';
import type { Site } from 'local-forge/site/site';
import { platformFaults } from '../../test/rigs/platform-faults';
import { startTappedApp, type Tap } from '../../test/rigs/tapped-app';
import { VirtualTime } from 'local-forge/rigs/virtual-time';
import { table as asTable } from 'sightglass-for-jira/language/markup';

const BUTTONS = ['overview', 'refresh', 'record', 'rehearse'];
const EVENTS = ['installed', 'upgraded', 'renew'];
const PARTS = ['jira', 'kvs'] as const;

/**
 * For each function other than an erase: what it answers, logs and keeps while all calls to one
 * part fail.
 */
export async function actSection(): Promise<string> {
  const rows: string[][] = [];
  for (const part of PARTS)
    for (const { name, tap } of platformFaults) {
      const cells: string[] = [];
      for (const act of [...BUTTONS, ...EVENTS]) cells.push(await attempt(act, part, tap));
      rows.push([`${part === 'jira' ? 'Jira' : 'Storage'}: ${name}`, ...cells]);
    }
  const table = asTable(['Fault, at every call', ...BUTTONS, ...EVENTS], rows);
  return `## Everything else\n\n${table}`;
}

async function attempt(act: string, part: 'jira' | 'kvs', trouble: Tap): Promise<string> {
  const time = new VirtualTime();
  const { app, tap } = await startTappedApp({ clock: time });
  const site = app.site('acme');
  try {
    await time.run(() => site.install());
    if (act === 'installed') await time.run(() => site.run('pre-uninstall', {}, {}));
    tap((call, pass) => (call.part === part ? trouble(call, pass) : pass()));
    const answer = await time.run(() => run(site, act));
    tap();
    const kept = site.storage().keys.length > 0 ? 'record kept' : 'nothing kept';
    return `${answer ?? codeIn(app.logs().at(-1)?.message)}, ${kept}`;
  } finally {
    app.dispose();
    time.dispose();
  }
}

/** A button's result, a code or success; `undefined` for events, which only log. */
async function run(site: Site, act: string): Promise<string | undefined> {
  const installContext = `ari:cloud:jira::site/${site.profile.cloudId}`;
  if (EVENTS.includes(act)) {
    await site.run(act, { id: site.installation?.id }, { installContext });
    return undefined;
  }
  const answer = await site.invoke({ as: 'admin', module: 'privacy', functionKey: act });
  const result = answer.outcome === 'ok' && isObject(answer.result) ? answer.result : {};
  if (result['ok'] === true) return 'answered';
  return isObject(result['error']) ? String(result['error']['code']) : answer.outcome;
}

function codeIn(message: string | undefined): string {
  const line: unknown = JSON.parse(message ?? '{}');
  const { event, code } = isObject(line) ? line : {};
  const words = ['logged', event, code].filter((word) => typeof word === 'string');
  return words.join(' ');
}
