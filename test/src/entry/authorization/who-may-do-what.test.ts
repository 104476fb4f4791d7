import { readFileSync } from 'node:fs';

import type { Site } from 'local-forge/site/site';
import { startTappedApp, type TappedApp } from '../../../rigs/tapped-app';
import { VirtualTime } from 'local-forge/rigs/virtual-time';
import { callers, type Caller } from './callers';
import { jiraAnswers, type JiraAnswer } from './jira-answers';
import { definitions, offered } from './offered';
import { call, ways, type Way } from './ways';

/** Shorter than the limit of one request, so that Jira can take longer than the remaining time. */
const RESOLVER_MS = 12_000;

let time: VirtualTime;
let tapped: TappedApp;
let sites: readonly [Site, Site];
beforeAll(async () => {
  time = new VirtualTime();
  tapped = await startTappedApp({ clock: time, timeouts: { resolver: RESOLVER_MS } });
  sites = [tapped.app.site('acme'), tapped.app.site('globex')];
  await time.run(() => Promise.all(sites.map((site) => site.install())));
});
afterAll(() => {
  tapped.app.dispose();
  time.dispose();
});

/**
 * The code with which a call must be refused; `null` where it opens. Written independently of the
 * app.
 */
function refusalOf(
  definition: string,
  caller: Caller,
  way: Way,
  answer: JiraAnswer,
): string | null {
  const names: readonly string[] = offered[way.function];
  if (!names.includes(definition)) return 'BAD_REQUEST';
  const onProject = way.function === 'project-panel';
  if (onProject && (way.project === 'none' || way.project === 'not an id')) return 'BAD_REQUEST';
  if (caller.is === 'nobody') return 'NOT_ALLOWED';
  if (answer.opens === 'everything') return null;
  const isForAll = way.function === 'personal-page';
  if (answer.opens === 'what needs no permission') return isForAll ? null : 'NOT_ALLOWED';
  if (answer.opens !== 'what is true') return answer.opens.code;
  if (caller.is === 'a stranger') return 'JIRA_UNAVAILABLE';
  if (isForAll) return null;
  if (!onProject) return caller.is.jiraAdmin ? null : 'NOT_ALLOWED';
  return way.project === 'its own' && caller.is.canBrowse ? null : 'NOT_ALLOWED';
}

/** The result of a call: the code of its refusal or `null`, and what it touched. */
async function attempt(definition: string, caller: Caller, way: Way) {
  const before = JSON.stringify(sites.map((site) => site.storage()));
  const touched: string[] = [];
  tapped.tap(({ op }, pass) => {
    touched.push(op);
    return pass();
  });
  const { result } = await time.run(() => call(sites, caller, way, definition));
  const { ok, error } = result as { ok: boolean; error?: { code: string } };
  const changed = JSON.stringify(sites.map((site) => site.storage())) !== before;
  return { refusal: ok ? null : (error?.code ?? '?'), touched, changed };
}

it('goes through every definition that the pages can ask for', () => {
  const contract = readFileSync('src/definitions.ts', 'utf8');
  const types = [...contract.matchAll(/^export type \w+Definitions = \{(.*?)^\};/gms)];
  const names = types.flatMap(([, body = '']) =>
    [...body.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name),
  );
  expect(new Set(names)).toEqual(new Set(definitions));
});

describe.each(jiraAnswers)('when Jira $name', (answer) => {
  it.each(definitions)('%s opens to nobody but those whom that lets in', async (definition) => {
    const wrong: object[] = [];
    for (const way of ways)
      for (const caller of callers) {
        tapped.app.faults(answer.faults);
        const expected = refusalOf(definition, caller, way, answer);
        const { refusal, touched, changed } = await attempt(definition, caller, way);
        const asked = touched.every((op) => op === '/rest/api/3/mypermissions');
        const untouched = expected === null || (asked && !changed);
        if (refusal !== expected || !untouched)
          wrong.push({ caller: caller.name, way: way.name, expected, refusal, touched, changed });
      }
    expect(wrong).toEqual([]);
  });
});
