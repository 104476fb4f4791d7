import type { Log, Result, Run } from 'sarif';

import { inspect } from '../../asks/inspect';
import type { Failure } from '../../output/failure';
import { toSarif } from '../../output/sarif';
import { BROKEN, CONNECT, FULL, words } from './texts-and-manifest';

function runOf(texts: Readonly<Record<string, string>>, failures: readonly Failure[] = []): Run {
  const files = Object.entries(texts).map(([file, text]) => ({ file, inspection: inspect(text) }));
  const log = JSON.parse(toSarif(files, words, failures)) as Log;
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
  const [run] = log.runs;
  if (run === undefined) throw new Error('There is no run.');
  return run;
}

const resultsOf = ({ results = [] }: Run): readonly Result[] => results;

const run = runOf({ 'apps/a b.yml': FULL, 'c.json': CONNECT });

it('is one run with an artifact for each file', () => {
  expect(run.artifacts?.map(({ location }) => location?.uri)).toEqual(['apps/a%20b.yml', 'c.json']);
});

it('has one rule for each kind of finding, to which each result points', () => {
  const ids = run.tool.driver.rules?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(resultsOf(run)).not.toEqual([]);
  for (const { ruleId, ruleIndex = -1 } of resultsOf(run)) expect(ids[ruleIndex]).toBe(ruleId);
});

it('names the file and the line, and further lines as related', () => {
  const sent = resultsOf(run).find(({ ruleId }) => ruleId === 'egress.backend');
  const artifactLocation = { uri: 'apps/a%20b.yml', index: 0 };
  expect(sent).toMatchObject({
    level: 'error',
    kind: 'fail',
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: 15 } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation, region: { startLine: 17 } } }],
  });
});

it('tells what reassures without a level, and a silence without a line', () => {
  const whole = 'app:\n  id: a\nmodules:\n  jira:issuePanel: []\npermissions:\n  scopes: []\n';
  const quiet = resultsOf(runOf({ 'a.yml': whole })).find(({ ruleId }) => ruleId === 'egress.none');
  expect(quiet).toMatchObject({ level: 'none', kind: 'informational' });
  expect(quiet?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: 'a.yml', index: 0 } } },
  ]);
});

it('knows a finding again when it stands elsewhere, and no two alike', () => {
  const prints = (text: string): (string | undefined)[] =>
    resultsOf(runOf({ 'a.yml': text })).map(
      ({ partialFingerprints }) => partialFingerprints?.['sightglassFinding/v1'],
    );
  expect(prints(`# moved\n\n${FULL}`)).toEqual(prints(FULL));
  expect(new Set(prints(FULL)).size).toBe(prints(FULL).length);
});

it('tells what is wrong with a file beside the results', () => {
  const [invocation] = runOf({ 'a.yml': BROKEN }).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(true);
  expect(invocation?.toolExecutionNotifications).toContainEqual(
    expect.objectContaining({ descriptor: { id: 'unreadable-line' }, level: 'warning' }),
  );
});

it('did not succeed where a file could not be read', () => {
  const [invocation] = runOf({}, [{ file: 'b', sentence: 'b is a folder.' }]).invocations ?? [];
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text: 'b is a folder.' } }],
  });
});

it.each([
  ['/tmp/ä.yml', 'file:///tmp/%C3%A4.yml'],
  ['C:\\apps\\a.yml', 'file:///C:/apps/a.yml'],
  ['../a#b?.yml', '../a%23b%3F.yml'],
  ['\ud800.yml', '%EF%BF%BD.yml'],
])('writes the path %j as a URI', (file, uri) => {
  expect(runOf({ [file]: FULL }).artifacts?.[0]?.location?.uri).toBe(uri);
});
