import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { commanded } from '../command/commanded';
import { AFTER, BEFORE, madeRepository, MANIFEST } from './repository';
import { faultsOfSarif } from './sarif-schema';

const made = madeRepository();
const first = made.commit(BEFORE);
const second = made.commit(AFTER);
afterAll(() => {
  made.remove();
});

const run = (...args: readonly string[]) => commanded(made.folder, ['changes', ...args]);

it('says in words what a change lets an app do, and whether Atlassian asks the admins', async () => {
  const { code, printed, complaints } = await run(first, 'HEAD', '--markdown');
  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toContain('## apps/rota/manifest.yml');
  expect(printed).toMatch(/- New: .*api\.rota\.example/);
  expect(printed).toContain('Atlassian asks an admin');
  expect(printed).toContain('New: It has no date');
  expect(printed).toMatch(/New: The scope manage:jira-webhook is declared/);
  expect(printed).not.toMatch(/\b(?:compare|says|apps|approval)\.\w/);
});

it('says the same of a change that is undone, the other way round', async () => {
  const { printed } = await run(second, first);
  expect(printed).not.toContain('New: ');
  const undone = await commanded(made.folder, ['compare', '-'], {
    stdin: made.git('diff', second, first, '--', 'apps/rota/manifest.yml'),
  });
  expect(undone.code).toBeLessThan(2);
});

it('writes SARIF by the schema of the standard, with only what came with the change', async () => {
  const { printed } = await run(first, '--sarif');
  expect(faultsOfSarif(printed)).toEqual([]);
  expect(printed).toContain('"id": "sightglass/asks/"');
  expect(printed).toContain('"uri": "apps/rota/manifest.yml"');
  expect(printed).toContain('api.rota.example');
  expect(printed).not.toContain('"level": "none"');
  expect(faultsOfSarif('{"version": "2.1.0"}')).not.toEqual([]);
});

it.each([
  ['more', 1],
  ['approval', 1],
  ['egress', 1],
  ['fault', 1],
  ['unused-scope', 1],
  ['impersonation,never-deleted', 0],
])('with --fail-on %s ends with %d', async (names, code) => {
  expect((await run(first, '--fail-on', names)).code).toBe(code);
});

it('has nothing to say where nothing of the kind was touched', async () => {
  const third = made.commit({ 'README.md': 'A readme' });
  const { code, printed } = await run(second, third, '--fail-on', 'more');
  expect(code).toBe(0);
  expect(printed).toContain('lets the app do what the earlier one did');
});

it('tells of what is staged, and leaves the index as it is', async () => {
  writeFileSync(join(made.folder, 'apps/rota/manifest.yml'), MANIFEST);
  made.git('add', '--all');
  const status = made.git('status', '--porcelain');
  const { code, printed } = await run('HEAD', '--staged');
  expect(code).toBe(0);
  expect(printed).toMatch(/- No longer: .*api\.rota\.example/);
  expect(made.git('status', '--porcelain')).toBe(status);
});

it('tells of an app that is new as a whole, and of one that is gone', async () => {
  made.git('rm', '--quiet', '--force', '-r', 'apps/rota');
  const gone = made.commit({ 'other/manifest.yml': MANIFEST });
  const { code, printed } = await run(second, gone, '--fail-on', 'more');
  expect(code).toBe(1);
  expect(printed).toContain('No longer: apps/rota/manifest.yml');
  expect(printed).toMatch(/other\/manifest\.yml\n-+\n\nNew: /);
});

it.each([
  [['no-such-branch'], 'There is no commit no-such-branch.'],
  [['--output=x'], 'There is no --output.'],
  [['--', '--output=x'], 'There is no commit --output=x.'],
  [[], 'Usage: sightglass changes BASE [HEAD]'],
])('takes no name for anything but a commit: %j', async (args, sentence) => {
  const { code, complaints } = await run(...args);
  expect([code, complaints]).toEqual([2, [expect.stringContaining(sentence)]]);
});
