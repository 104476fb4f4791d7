import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { needed } from '../../../tools/proven/needed';
import { readResults, type Ran } from '../../../tools/proven/results';
import { isCalled, unproven } from '../../../tools/proven/unproven';

const ROOT = process.cwd();

describe('a sentence', () => {
  const test = { sentence: 'topic.a.b', file: 'test/a.test.ts', name: 'refuses %s, and more' };
  const rule = { sentence: 'topic.a.c', file: null, name: 'scopes' };
  const ran = (parts: Partial<Ran> = {}): Ran => ({
    file: 'test/a.test.ts',
    name: 'refuses lead, and more',
    passed: true,
    ...parts,
  });

  it('is proven by a test and a rule that ran and passed', () => {
    expect(unproven([test, rule], [ran(), ran({ file: null, name: 'scopes' })])).toEqual([]);
  });

  it.each<[string, readonly Ran[], string]>([
    ['did not run', [], 'did not run'],
    ['did not pass', [ran({ passed: false })], 'did not pass'],
    [
      'passed for some of its cases only',
      [ran(), ran({ name: 'refuses guest, and more', passed: false })],
      'did not pass',
    ],
    ['ran in another file', [ran({ file: 'test/b.test.ts' })], 'did not run'],
    ['is called otherwise now', [ran({ name: 'refuses lead' })], 'did not run'],
  ])('is not proven by a test that %s', (_, results, why) => {
    expect(unproven([test], results)).toEqual([{ ...test, why }]);
  });

  it.each<[string, readonly Ran[], string]>([
    ['was not examined', [], 'did not run'],
    ['found something', [ran({ file: null, name: 'scopes', passed: false })], 'did not pass'],
    ['has only part of its name', [ran({ file: null, name: 'scopes-too' })], 'did not run'],
  ])('is not proven by a rule that %s', (_, results, why) => {
    expect(unproven([rule], results)).toEqual([{ ...rule, why }]);
  });
});

it.each([
  ['lets %s in (%#)', 'lets admin in (0)', true],
  ['answers $id', 'answers about', true],
  ['costs $5.00?', 'costs $5.00?', true],
  ['costs $5.00?', 'costs $5x00?', false],
  ['has (some) [marks].', 'has (some) [marks].', true],
  ['has a dot.', 'has a dot!', false],
])('takes “%s” for “%s”: %s', (named, ran, is) => {
  expect(isCalled(ran, named)).toBe(is);
});

describe('what the runners write', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'proven-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read from Jest itself: only a test that ran, asserted and passed proves anything', () => {
    const suite = join(folder, 'a.test.js');
    const out = join(folder, 'jest.json');
    writeFileSync(
      suite,
      [
        "it('passes', () => { expect(1).toBe(1); });",
        "it('asserts nothing', () => {});",
        "it.skip('is skipped', () => {});",
        "it.failing('fails as expected', () => { throw new Error(); });",
        "it('fails', () => { throw new Error(); });",
        "it.todo('is to be done');",
        "// it('is a comment', () => {});",
      ].join('\n'),
    );
    const args = ['node_modules/jest/bin/jest.js', '--rootDir', folder, '--config', '{}'];
    spawnSync(process.execPath, [...args, '--json', `--outputFile=${out}`], { cwd: ROOT });
    const results = readResults(JSON.parse(readFileSync(out, 'utf8')), folder);
    expect(results.map(({ file }) => file)).toEqual(Array(6).fill('a.test.js'));
    expect(results.filter(({ passed }) => passed).map(({ name }) => name)).toEqual(['passes']);
  });

  it.each([
    ['expected', 'passed', true],
    ['skipped', 'skipped', false],
    ['expected', 'failed', false],
    ['flaky', 'passed', false],
    ['unexpected', 'passed', false],
  ])('is read from Playwright: %s, with %s expected, proves it: %s', (status, wanted, passed) => {
    const spec = {
      title: 'it shows',
      file: 'a.spec.ts',
      tests: [{ status, expectedStatus: wanted }],
    };
    const nested = { suites: [{ specs: [spec] }], specs: [] };
    const json = { config: { rootDir: `${ROOT}/test/e2e` }, suites: [nested] };
    expect(readResults(json, ROOT)).toEqual([
      { file: 'test/e2e/a.spec.ts', name: 'it shows', passed },
    ]);
  });

  it('is read from verify: a rule that looked at nothing or found something proves nothing', () => {
    const rule = (id: string, examined: number, findings: object[]) => ({ id, examined, findings });
    const rules = [rule('a', 3, []), rule('b', 0, []), rule('c', 3, [{}])];
    expect(readResults({ rules }, ROOT).map(({ passed }) => passed)).toEqual([true, false, false]);
  });

  it('must be of one of these three', () => {
    expect(() => readResults({}, ROOT)).toThrow('the results of no runner');
  });
});

it('needs the tests and rules of the statement and those of the pages', () => {
  const named = needed(null);
  const sentences = new Set(named.map(({ sentence }) => sentence));
  expect(sentences).toContain('claims.inspectStays');
  expect([...sentences].filter((name) => name.startsWith('topic.')).length).toBeGreaterThan(20);
  expect(named.some(({ file }) => file === null)).toBe(true);
});
