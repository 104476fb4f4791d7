import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import { compare, type Comparison } from '../../src/disclosure/compare';
import { textAt } from '../../src/disclosure/decoded';
import { nextEntry, type HistoryEntry } from '../../src/disclosure/history';
import { publisherProblems } from '../../src/disclosure/publisher-problems';
import { wordsIn, type Translate } from '../../src/disclosure/statement/words';
import { HISTORY, readDisclosure, readEnglish, readHistory, readJson } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { withRelease } from './changelog';
import { refusal } from './plan';

const CHANGELOG = 'CHANGELOG.md';

/** Makes a release: version, disclosure, history, changes and changelog. Tags and pushes nothing. */
export async function main([wanted, ...rest]: readonly string[], root: string): Promise<number> {
  const files = filesOnDisk(root);
  const history = readHistory(files);
  const why = refusal({
    wanted: rest.length === 0 ? wanted : undefined,
    present: textAt(readJson(files, 'package.json'), 'version') ?? '',
    released: history.map(({ version }) => version),
    publisherProblems: publisherProblems(readJson(files, 'publisher.json')),
    isTreeClean: git(root, 'status', '--porcelain') === '',
  });
  if (why !== null || wanted === undefined) return refuse(why ?? '');
  if (!run(root, 'verify')) return refuse('npm run verify fails. Put that right first.');
  await writeRelease(root, wanted, history);
  if (!run(root, 'verify')) return refuse('The release is written, but npm run verify refuses it.');
  const evidence = writeEvidence(root, wanted);
  console.log(`Version ${wanted} is written; ${evidence} is the evidence to publish with it.`);
  console.log('Next: read the diff, commit it, tag it, then deploy.');
  return 0;
}

async function writeRelease(
  root: string,
  version: string,
  history: readonly HistoryEntry[],
): Promise<void> {
  const files = filesOnDisk(root);
  for (const path of ['package.json', 'package-lock.json'])
    await writeJson(root, path, withVersion(readJson(files, path), version));
  if (!run(root, 'disclose')) throw new Error('npm run disclose failed.');
  const date = new Date().toISOString().slice(0, 10);
  const entry = nextEntry(history, readDisclosure(files), date, sha256);
  const changes = compare(history.at(-1)?.disclosure ?? null, entry.disclosure);
  mkdirSync(join(root, HISTORY), { recursive: true });
  await writeJson(root, `${HISTORY}/${version}.json`, entry);
  await writeJson(root, 'src/disclosure/changes.json', changes);
  const lines = linesOf(changes, readEnglish(files));
  const changelog = withRelease(files.read(CHANGELOG) ?? '# Changelog\n', version, date, lines);
  writeFileSync(join(root, CHANGELOG), changelog);
}

/** Each rule, what it looked at and how many places, with the day and the commit it was run on. */
function writeEvidence(root: string, version: string): string {
  const args = ['tools/run.mjs', 'tools/verify/main.ts', '--json'];
  const found: unknown = JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }),
  );
  const commit = git(root, 'rev-parse', 'HEAD').trim();
  const date = new Date().toISOString();
  const path = `.build/release/${version}/evidence.json`;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const evidence = { version, date, changesOn: commit, verify: found };
  writeFileSync(join(root, path), `${JSON.stringify(evidence, null, 2)}\n`);
  return path;
}

/** The changes as sentences, summed up first. */
function linesOf({ from, to, summary, changes }: Comparison, translate: Translate): string[] {
  const words = wordsIn('en-US', translate);
  return [
    words.of(summary, { from: from ?? '', to }),
    ...changes.map(({ text, values }) => words.of(text, values)),
  ];
}

/** npm writes the version at the top of both files, and once more for the lock file's own package. */
function withVersion(json: unknown, version: string): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const packages = 'packages' in json ? json.packages : undefined;
  if (typeof packages !== 'object' || packages === null || !('' in packages))
    return { ...json, version };
  return { ...json, version, packages: { ...packages, '': withVersion(packages[''], version) } };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' });

function run(root: string, tool: 'verify' | 'disclose'): boolean {
  const args = ['tools/run.mjs', `tools/${tool}/main.ts`];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

async function writeJson(root: string, path: string, value: unknown): Promise<void> {
  const file = join(root, path);
  const text = JSON.stringify(value, null, 2);
  const isNpms = path.startsWith('package');
  const style = await resolveConfig(file);
  writeFileSync(file, isNpms ? `${text}\n` : await format(text, { ...style, parser: 'json' }));
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
