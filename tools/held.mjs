import { Buffer, isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * Holds every file against the ledger, the ledger against earlier ones, and the index of git against
 * the files. It needs Node and git alone and reads no settings, so that nothing that it looks at can
 * change what it does. It judges any folder, also from a text of it that lies elsewhere:
 * `git show main:tools/held.mjs | node --input-type=module - DIR`.
 *
 * Usage: node tools/held.mjs [DIR] [COMMIT], where the commit has a ledger to compare with.
 */
const [folder = '.', since] = process.argv.slice(2);
const root = resolve(folder);
const LEDGER = 'seals.json';

/** What belongs to git, is built or is installed, so that no seal looks at it. */
const MADE =
  /^(?:\.build|\.git|coverage|(?:(?:test\/toolchain|tools\/(?:mutants|sbom))\/)?node_modules|static\/privacy\/build|test-results)(?:\/|$)/;

/** What rules derive anew, and the ledger itself. */
const UNSEALED = /^(?:src\/disclosure\/(?:disclosure|changes)|seals)\.json$/;

/** What others start, which git must know as programs. */
const PROGRAMS = /^\.ci\/(?:pre-commit|run)$/;

/** Everything that a `.npmrc` may say. npm reads it before it starts any program of ours. */
const SETTINGS = ['', 'audit=false', 'engine-strict=true', 'fund=false', 'save-exact=true'].concat([
  'ignore-scripts=true',
  'omit-lockfile-registry-resolved=true',
]);

const tree = new Map(filesIn('').map((path) => [path, bytesOf(path)]));
const ledger = ledgerIn(tree.get(LEDGER));
const faults = [...brokenSeals(), ...npmSettings(), ...inGit()];
for (const fault of faults) console.log(fault);
console.log(`${tree.size} files are held, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function filesIn(within) {
  return readdirSync(join(root, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** What cannot be read, such as a name that is no text, is as no sealed file can be. */
function bytesOf(path) {
  const file = join(root, path);
  try {
    const isLink = lstatSync(file).isSymbolicLink();
    return isLink ? Buffer.from(`\uFFFE-> ${readlinkSync(file)}`) : readFileSync(file);
  } catch {
    return Buffer.from('\uFFFE');
  }
}

/** What is no text is marked, so that no two files look alike. */
function textOf(bytes) {
  const text = isUtf8(bytes) ? bytes.toString('utf8') : '\uFFFE';
  const isText = !text.startsWith('\uFFFE') || text.startsWith('\uFFFE-> ');
  return isText ? text : `\uFFFE${bytes.toString('latin1')}`;
}

/** An unreadable ledger seals nothing. */
function ledgerIn(bytes = Buffer.from('')) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return { seals: [], reviewed: {} };
  }
}

function brokenSeals() {
  const sealed = new Map(ledger.seals.toReversed().flatMap(({ files }) => Object.entries(files)));
  const paths = new Set([...tree.keys(), ...sealed.keys()]);
  return [...paths]
    .filter((path) => (UNSEALED.test(path) ? sealed.has(path) : sealed.get(path) !== hashOf(path)))
    .map((path) => `${path}: It is not as it was sealed.`);
}

function hashOf(path) {
  const bytes = tree.get(path);
  return bytes === undefined ? 'gone' : createHash('sha256').update(textOf(bytes)).digest('hex');
}

function npmSettings() {
  return [...tree]
    .filter(([path]) => /(?:^|\/)\.npmrc$/.test(path))
    .flatMap(([path, bytes]) =>
      textOf(bytes)
        .split('\n')
        .filter((line) => !SETTINGS.includes(line))
        .map((line) => `${path}: ${JSON.stringify(line)} is not on the list.`),
    );
}

/** The output of git, which no variable sends elsewhere; `null` where it fails. */
function git(...args) {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const options = { env: Object.fromEntries(env), maxBuffer: 2 ** 28 };
  const ran = spawnSync('git', ['-c', 'safe.directory=*', '-C', root, ...args], options);
  return ran.status === 0 ? ran.stdout.toString('utf8') : null;
}

function inGit() {
  if (!existsSync(join(root, '.git')) || git('--version') === null) {
    console.log('Without git, its index and earlier ledgers are not looked at.');
    return [];
  }
  const index = git('ls-files', '--stage', '-z');
  return index === null ? ['.git: Git cannot read it.'] : [...inIndex(index), ...inHistory()];
}

/** What would be committed is what lies here, or what is committed already. */
function inIndex(index) {
  const head = new Set(entriesOf(git('ls-tree', '-r', '-z', 'HEAD') ?? ''));
  return entriesOf(index).flatMap((entry) => {
    const path = entry.slice(entry.indexOf('\t') + 1);
    const [mode, blob] = entry.split(/\s/, 2);
    if (mode !== (PROGRAMS.test(path) ? '100755' : '100644'))
      return [`${path}: To git, it is a file of another kind.`];
    if (MADE.test(path)) return [`${path}: It is in git, where no seal looks.`];
    const isKnown = head.has(entry) || blobOf(path, blob.length) === blob;
    return isKnown ? [] : [`${path}: Git would commit another text than lies here.`];
  });
}

/** The lines of both lists of git in one form: mode, hash and path. */
function entriesOf(listed) {
  return listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(\d+) (?:blob )?(\w+)(?: 0)?\t/, '$1 $2\t'));
}

function blobOf(path, length) {
  const bytes = tree.get(path);
  if (bytes === undefined) return null;
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Compares with the last commit, with the branch that this one leaves, where it is known, and with
 * the commit asked for. The last commit itself must go on from one of those before it.
 */
function inHistory() {
  const [head = '', ...parents] = words(git('rev-list', '--parents', '--max-count=1', 'HEAD'));
  const trunk = words(
    git('merge-base', 'HEAD', 'origin/HEAD') ?? git('merge-base', 'HEAD', 'origin/main'),
  );
  const earlier = [...new Set([...words(since), ...trunk, head])].filter((one) => one !== '');
  const before = parents.map((parent) => inLedger(ledgerOf(head), parent));
  if (parents.length === 0)
    console.log('No commit before the last is known, so none is looked at.');
  return [
    ...earlier.flatMap((commit) => [...inLedger(ledger, commit), ...inVersion(commit)]),
    ...(before.some((found) => found.length === 0) ? [] : (before[0] ?? [])),
  ];
}

function words(text) {
  return text?.trim().split(/\s+/) ?? [];
}

function ledgerOf(commit) {
  const text = git('cat-file', 'blob', `${commit}:${LEDGER}`);
  return text === null ? null : ledgerIn(Buffer.from(text));
}

/** A ledger is the earlier one with new seals before it, which took their files out of old seals. */
function inLedger(now, commit) {
  const old = ledgerOf(commit);
  if (old === null || now === null) return [];
  const added = now.seals.findIndex((_, count) => isOlder(now.seals, count, old.seals));
  if (added === -1)
    return [`${LEDGER}: More than new seals was changed since ${commit.slice(0, 12)}.`];
  const fresh = now.seals.slice(0, added);
  // The author's day, which stays where a commit is put elsewhere.
  const seconds = Number(git('show', '-s', '--format=%at', commit));
  const day = new Date(seconds * 1_000).toISOString().slice(0, 10);
  return [
    ...fresh.flatMap((seal) => inSeal(seal, day, now, old)),
    ...unreasoned(now.reviewed, old.reviewed, pathsIn(fresh)),
  ].map((fault) => `${LEDGER}: ${fault}`);
}

/** A new seal is of its own day, and of files that changed: it gives no other reason for old ones. */
function inSeal({ date, why, files }, day, now, old) {
  const before = Object.assign({}, ...old.seals.toReversed().map((seal) => seal.files));
  const idle = Object.keys(files).filter(
    (path) => files[path] === before[path] && isSame(now.reviewed[path], old.reviewed[path]),
  );
  return [
    ...(date < day ? [`“${why}” is dated before the commit that it follows.`] : []),
    ...idle.map((path) => `“${why}” seals ${path}, which is as it was.`),
  ];
}

function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function pathsIn(seals) {
  return new Set(seals.flatMap(({ files }) => Object.keys(files)));
}

/** Whether the seals after the first few are the old ones without what those few have sealed anew. */
function isOlder(seals, count, old) {
  const fresh = pathsIn(seals.slice(0, count));
  const rest = old
    .map((seal) => ({ ...seal, files: without(seal.files, fresh) }))
    .filter(({ files }) => Object.keys(files).length > 0);
  return isSame(rest, seals.slice(count));
}

function without(files, paths) {
  const left = Object.entries(files).filter(([path]) => !paths.has(path) && !UNSEALED.test(path));
  return Object.fromEntries(left);
}

/** A translation counts as read again only by a seal, which has a reason. */
function unreasoned(now, old, sealed) {
  return Object.keys(now)
    .filter((path) => !isSame(now[path], old[path]) && !sealed.has(path))
    .map((path) => `${path} counts as read by no seal.`);
}

/** The version only rises, because others are told to run the package of that name and version. */
function inVersion(commit) {
  const [now, old] = [
    textOf(tree.get('package.json') ?? Buffer.from('')),
    git('cat-file', 'blob', `${commit}:package.json`),
  ];
  const numbers = (text) =>
    /"version": "([\d.]+)"/
      .exec(text ?? '')?.[1]
      .split('.')
      .map(Number) ?? [];
  const [a, b] = [numbers(now), numbers(old)];
  const differs = b.findIndex((number, index) => number !== a[index]);
  return differs !== -1 && !(a[differs] > b[differs])
    ? [`package.json: Its version is lower than that of ${commit.slice(0, 12)}.`]
    : [];
}
