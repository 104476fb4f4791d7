import { fingerprint, readLedger, type Ledger } from '../../../tools/seal/ledger';
import { withVersion } from '../../../tools/release/version';
import { discloseSeals } from '../../../tools/seal/disclosed';
import { withEdits } from '../../../tools/verify/files';
import { openProject } from '../../../tools/verify/project';
import { seals } from '../../../tools/verify/rules/seals';
import { files, trace } from '../app';

type Edits = Readonly<Record<string, string | null>>;

async function told(edits: Edits = {}): Promise<string[]> {
  const edited = withEdits(files, new Map(Object.entries(edits)));
  const { examined, findings } = await seals.examine(openProject(edited, trace));
  expect(examined).toBeGreaterThan(200);
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

/** What an edit adds to what is reported about the present app. */
async function added(edits: Edits): Promise<string> {
  const before = new Set(await told());
  return (await told(edits)).filter((line) => !before.has(line)).join('\n');
}

const text = (path: string): string => files.read(path) ?? '';

it.each<[string, Edits, string]>([
  ['a door', { 'src/platform/log.ts': '// Says more.' }, 'src/platform/log.ts: It is changed'],
  ['the guard', { 'src/platform/guard.ts': null }, 'src/platform/guard.ts: It is gone'],
  ['a rule', { 'tools/verify/rules/seals.ts': '' }, 'rules/seals.ts: It is changed'],
  ['a new setting', { 'babel.config.json': '{}' }, 'babel.config.json: It is not sealed yet'],
  ['a second page', { 'static/b/index.html': '<p>' }, 'static/b/index.html: It is not sealed'],
  ['a sheet', { 'static/privacy/styles/new.css': 'a{}' }, 'new.css: It is not sealed yet'],
])('notices a change to %s', async (_, edits, message) => {
  expect(await added(edits)).toContain(message);
});

describe('the version, which a release writes', () => {
  const versioned = ['package.json', 'package-lock.json', 'packages/sightglass/package.json'];
  const written = (version: string): Edits =>
    Object.fromEntries(
      versioned.map((path) => [path, JSON.stringify(withVersion(JSON.parse(text(path)), version))]),
    );

  it('is sealed, and is no fault by itself where all name the same', async () => {
    const lines = (await added(written('9.9.9'))).split('\n');
    expect(lines.map((line) => line.split('. ')[0])).toEqual(
      versioned.toSorted().map((path) => `${path}: It is changed since it was sealed`),
    );
  });

  it.each<[string, string, RegExp, string]>([
    ['a script', 'package.json', /"test": ".*"/, '"test": "true"'],
    [
      'a package of somebody else',
      'package.json',
      /(m-for|s-for)-jira": ".*"/,
      '$1-jira": "npm:a@1"',
    ],
    [
      'another version of the reader',
      'packages/sightglass/package.json',
      /"version": ".*"/,
      '"version": "9.9.9"',
    ],
    ['a word for a version', 'package.json', /"version": ".*"/, '"version": "https://a.dev/b.tgz"'],
  ])('lets nothing else pass: %s', async (_, path, from, to) => {
    expect(await added({ [path]: text(path).replace(from, to) })).toContain(`${path}: It `);
  });
});

it.each(['tools/verify', 'tools/seal', 'test/tools', 'src', 'packages/local-forge'])(
  'notices what is put where an installed package is looked for first, in %s',
  async (folder) => {
    const path = `${folder}/node_modules/typescript/index.js`;
    expect(await added({ [path]: 'module.exports = {};' })).toContain(`${path}: It is not sealed`);
  },
);

it('counts every translation as not read once its English changed', async () => {
  const page = 'static/privacy/locales/en-US/page.json';
  const others = files
    .list('static/privacy/locales')
    .filter((path) => path.endsWith('/page.json') && path !== page);
  const lines = await told({ [page]: `${text(page)} ` });
  const unread = lines.filter((line) =>
    /page\.json: .*not read against its new English/.test(line),
  );
  expect(unread.map((line) => line.split(':')[0])).toEqual(others);
});

it('wants a day and a reason for every seal, and the newest first', async () => {
  const files = { 'src/platform/log.ts': 'x' };
  const ledger = { format: 1, reviewed: {} };
  const [old, now] = [
    { date: '2020-01-01', why: 'Old.', files },
    { date: '2020-01-02', why: 'New.', files },
  ];
  const message = (all: object[]) =>
    added({ 'seals.json': JSON.stringify({ ...ledger, seals: all }) });
  expect(await message([{ ...old, why: ' ' }])).toContain('A seal of 2020-01-01 has no reason.');
  expect(await message([{ ...old, date: '' }])).toContain('“Old.” has no day.');
  expect(await message([old, now])).toContain('“New.” is newer than the seal above it.');
});

describe('a lock file', () => {
  const preact = 'node_modules/preact';
  const swapped = (parts: object): Edits => {
    const lock = JSON.parse(text('package-lock.json')) as { packages: Record<string, object> };
    const packages = { ...lock.packages, [preact]: { ...lock.packages[preact], ...parts } };
    return { 'package-lock.json': JSON.stringify({ ...lock, packages }) };
  };

  it('must pin the content of each package', async () => {
    expect(await added(swapped({ integrity: undefined }))).toContain(`${preact} has no integrity.`);
  });

  it('must take no package from an address of its own', async () => {
    const parts = { resolved: 'https://elsewhere.example/preact.tgz' };
    expect(await added(swapped(parts))).toContain(`${preact} comes from an address of its own.`);
  });
});

describe('what the disclosure tells of the seals', () => {
  const seal = (date: string, why: string, path: string) => ({
    date,
    why,
    files: new Map([[path, 'hash']]),
  });
  const words = seal('2026-11-24', 'A typing error.', 'static/privacy/locales/en-US/page.json');
  const door = seal('2026-11-23', 'A door.', 'src/platform/log.ts');
  const older = seal('2026-11-22', 'A rule.', 'tools/verify/rules/seals.ts');
  const ledger: Ledger = { seals: [words, door, older], reviewed: new Map() };

  it('is when what enforces was last changed, and why; a changed text is no such thing', () => {
    expect(discloseSeals(ledger).changed).toEqual({ date: '2026-11-23', why: 'A door.' });
    expect(discloseSeals({ ...ledger, seals: [words] }).changed).toBeNull();
  });

  it('is a fingerprint that every seal, reason and review changes', () => {
    const all = [
      ledger,
      { ...ledger, seals: [door, older] },
      { ...ledger, seals: [{ ...words, why: 'Another.' }, door, older] },
      { ...ledger, reviewed: new Map([['a', { english: 'b', translation: 'c' }]]) },
    ];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length);
    expect(fingerprint(readLedger(files))).toMatch(/^[0-9a-f]{64}$/);
  });
});
