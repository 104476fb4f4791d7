import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CONNECT, FULL } from '../output/texts-and-manifest';
import { commanded } from './commanded';

const root = join(__dirname, '../../../..');
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
const HARMLESS = 'app:\n  id: a\n  runtime:\n    name: nodejs24.x\n';

beforeAll(() => {
  writeFileSync(join(folder, 'full.yml'), FULL);
  writeFileSync(join(folder, 'connect.json'), CONNECT);
  writeFileSync(join(folder, 'harmless.yml'), HARMLESS);
  writeFileSync(join(folder, 'diary.txt'), 'Dear diary');
  writeFileSync(join(folder, 'long.yml'), Buffer.alloc(4_000_001, 'a'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (args: string, stdin = '') =>
  commanded(folder, ['asks', ...args.split(' ')], { stdin });

it('tells of a file, by its path from where the user is', async () => {
  const { code, printed, complaints } = await run('full.yml');
  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toMatch(/^full\.yml: what “Rota” may do\n/);
});

it('reads standard input for a dash', async () => {
  const { code, printed } = await run('- --json', FULL);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ file: '-', app: 'Rota', kind: 'forge-manifest' });
});

it.each([
  ['full.yml connect.json', /\nAll files\n---------\n/],
  ['full.yml connect.json --markdown', /\n## All files\n/],
  ['full.yml connect.json --json', /^\[\n {2}\{/],
  ['full.yml connect.json --sarif', /"version": "2\.1\.0"/],
  ['full.yml connect.json --compare', /^From full\.yml to connect\.json\n/],
  ['full.yml connect.json --compare --json', /^\{\n {2}"\$schema"/],
  ['full.yml connect.json --compare --markdown', /^# From full\.yml to connect\.json\n/],
  ['full.yml --locale en', /Worth knowing/],
  ['--json -- full.yml', /"file": "full\.yml"/],
])('answers %s', async (args, answer) => {
  const { code, printed, complaints } = await run(args);
  expect([code, complaints]).toEqual([0, []]);
  expect(printed).toMatch(answer);
});

it.each(['en', 'de', 'pl', 'ja'])(
  'writes a paragraph for admins about an update in %s',
  async (locale) => {
    const { code, printed } = await commanded(folder, [
      'compare',
      ...`harmless.yml full.yml --note --locale ${locale}`.split(' '),
    ]);
    expect(code).toBe(0);
    expect(printed.trimEnd()).not.toContain('\n');
    expect(printed).not.toMatch(/\b(?:note|compare|finding|approval)\.\w|\{\w+\}/);
    const { printed: undone } = await commanded(folder, [
      'compare',
      ...`full.yml harmless.yml --note --locale ${locale}`.split(' '),
    ]);
    expect(undone).not.toBe(printed);
  },
);

it('tells in it what is new first, and whether anybody is asked last', async () => {
  const { printed } = await commanded(folder, [
    'compare',
    ...'harmless.yml full.yml --note'.split(' '),
  ]);
  expect(printed).toMatch(/^The new version may do more[^]* New: .*\. Atlassian asks an admin/);
});

it.each([
  ['full.yml --fail-on egress', 1],
  ['full.yml --fail-on=ai,egress', 1],
  ['full.yml --fail-on AI', 0],
  ['harmless.yml --fail-on egress,impersonation,background', 0],
  ['harmless.yml full.yml --fail-on egress', 1],
  ['full.yml harmless.yml --compare --fail-on egress', 0],
  ['harmless.yml full.yml --compare --fail-on egress', 1],
  ['full.yml connect.json --compare --fail-on administer', 1],
  ['diary.txt', 2],
  ['diary.txt full.yml --fail-on egress', 2],
])('ends %s with %d', async (args, code) => {
  expect((await run(args)).code).toBe(code);
});

it('goes on with the other files when one cannot be read', async () => {
  const { code, printed, complaints } = await run('gone.yml full.yml/x long.yml full.yml');
  expect(code).toBe(2);
  expect(printed).toContain('full.yml: what “Rota” may do');
  expect(complaints).toEqual([
    'gone.yml does not exist.',
    'full.yml/x does not exist.',
    'long.yml is larger than 4 MB, and no such file is.',
  ]);
});

it('does not compare with a file that is not there', async () => {
  const { code, printed, complaints } = await run('gone.yml full.yml --compare');
  expect([code, printed, complaints]).toEqual([2, '', ['gone.yml does not exist.']]);
});

it.each([
  ['--jsn full.yml', /^There is no --jsn\. There are: --markdown, --html, --json, --sarif, /],
  ['full.yml --fail-on egres', /^There is no “egres”\. There are: impersonation, /],
  ['full.yml --fail-on', /^--fail-on wants a value\. Usage: sightglass asks FILE… /],
  ['full.yml --json=1', /^--json takes no value\.$/],
  ['full.yml --locale tlh', /^There is no language “tlh”\. There are: .*en-US/],
  ['full.yml --json --sarif', /^Choose one of /],
  ['full.yml --compare', /^To compare, name two files/],
  ['full.yml connect.json --compare --sarif', /^SARIF tells of files/],
  ['- -', /^Standard input \(-\) can be read only once\.$/],
  ['--json', /^Usage: sightglass asks FILE… /],
])('says in one line what is wrong with %s', async (args, sentence) => {
  const { code, printed, complaints } = await run(args);
  expect([code, printed, complaints.length]).toEqual([2, '', 1]);
  expect(complaints[0]).toMatch(sentence);
  expect(complaints[0]).not.toContain('\n');
});

it('lets no path steer the terminal', async () => {
  const { complaints } = await run('\u001b[2Jgone');
  expect(complaints).toEqual(['⟨U+001B⟩[2Jgone does not exist.']);
});

it('says so when a file may not be read', async () => {
  const path = join(folder, 'secret.yml');
  writeFileSync(path, FULL);
  chmodSync(path, 0);
  // The superuser can read every file.
  const isRoot = process.getuid?.() === 0;
  const { complaints } = await run('secret.yml');
  expect(complaints).toEqual(isRoot ? [] : ['secret.yml may not be read.']);
});

it('does not complain when its reader has seen enough', async () => {
  const files = Array.from({ length: 40 }, () => join(folder, 'full.yml'));
  const child = spawn(
    'node',
    ['tools/run.mjs', 'packages/sightglass/command/main.ts', 'inspect', ...files],
    {
      cwd: root,
    },
  );
  const complaints: string[] = [];
  child.stderr.on('data', (data: Buffer) => complaints.push(data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, complaints]).toEqual([0, []]);
});
