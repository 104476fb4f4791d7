import { sortFiles } from '../../../../static/privacy/review/many/sort-files';
import { summedUp } from '../../../../static/privacy/review/many/summed-up';
import { fingerprintOf } from '../../../../static/privacy/review/record/fingerprint';

const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
modules:
  jira:issuePanel:
    - key: panel
permissions:
  scopes:
    - read:jira-work
`;
const STATEMENT = 'We store no personal data. We delete everything within 30 days.';

const fileOf = (name: string, text: string, size = text.length) => ({
  name,
  size,
  read: () => Promise.resolve(new TextEncoder().encode(text)),
});

const sorted = async (...files: readonly ReturnType<typeof fileOf>[]) => {
  const { apps, refused } = await sortFiles(files);
  const named = apps.map(({ asks, says }) => [asks?.name ?? null, says?.name ?? null]);
  return { named, refused };
};

describe('several files', () => {
  it('are taken for what they hold: what asks for something, and what says something', async () => {
    expect(
      await sorted(fileOf('one/manifest.yml', MANIFEST), fileOf('one/statement.md', STATEMENT)),
    ).toEqual({ named: [['one/manifest.yml', 'one/statement.md']], refused: [] });
  });

  it.each([
    ['privacy.txt', STATEMENT, true],
    ['privacy.html', '<p>We store nothing.</p>', true],
    ['privacy.md', 'read:jira-work', true],
    ['privacy.markdown', 'read:jira-work', true],
    ['privacy.HTM', 'read:jira-work', true],
    ['scopes.txt', 'read:jira-work', false],
    ['scopes.md.txt', 'read:jira-work', false],
    ['manifest.md', MANIFEST, false],
    ['data.json', 'hello', false],
    ['data.json.txt', 'hello', true],
    ['data.json', '{"dataAccessAndStorage":{},"privacy":{},"security":{}}', true],
    ['data.yaml', 'name: x', false],
    ['data.yml', 'name: x', false],
    ['data.yml.txt', 'name: x', true],
    ['zip.txt', 'PK\u0003\u0004', false],
    ['binary.txt', 'a\u0000b\u0000c', false],
    ['paper.pdf', '%PDF-1.7', true],
  ])('%s with %j is a statement: %s', async (name, text, says) => {
    const { named } = await sorted(fileOf(name, text));
    expect(named).toEqual([says ? [null, name] : [name, null]]);
  });

  it('are named where they are too large, or cannot be read, or are too many', async () => {
    const broken = { ...fileOf('c.txt', ''), read: () => Promise.reject(new Error('gone')) };
    const large = fileOf('b.txt', STATEMENT, 8_000_001);
    const fits = fileOf('a.txt', STATEMENT, 8_000_000);
    expect(await sorted(fits, large, broken)).toEqual({
      named: [[null, 'a.txt']],
      refused: ['b.txt', 'c.txt'],
    });
    const many = Array.from({ length: 401 }, (_, n) => fileOf(`${n}.txt`, STATEMENT, 8_000_001));
    expect((await sortFiles(many)).refused).toHaveLength(401);
    expect((await sortFiles(many)).refused[0]).toBe('400.txt');
    const small = Array.from({ length: 401 }, (_, n) => fileOf(`${n}.pdf`, '%PDF-1.7'));
    expect((await sortFiles(small)).apps).toHaveLength(400);
  });
});

describe('a table of apps', () => {
  it('has a row for each app, with the files that it was read from', async () => {
    const files = [fileOf('one/manifest.yml', MANIFEST), fileOf('one/statement.md', STATEMENT)];
    const { apps, refused } = await summedUp(await sortFiles(files));
    expect(apps.map(({ asks, says }) => [asks?.name, says?.name])).toEqual([
      ['one/manifest.yml', 'one/statement.md'],
    ]);
    expect(apps[0]?.given.asks?.kind).toBe('forge-manifest');
    expect(apps[0]?.given.says).not.toBeNull();
    expect(refused).toEqual([]);
  });

  it('leaves out and names what only claims to be a statement', async () => {
    const files = [fileOf('one/manifest.yml', MANIFEST), fileOf('two/paper.pdf', '%PDF-1.7')];
    const { apps, refused } = await summedUp(await sortFiles(files));
    expect(apps.map(({ says, given }) => [says, given.says])).toEqual([[null, null]]);
    expect(refused).toEqual(['two/paper.pdf']);
  });
});

describe('a fingerprint', () => {
  it('is the length and the SHA-256 of the bytes, of a text in UTF-8', async () => {
    const { at, ...made } = await fingerprintOf('é');
    expect(made).toEqual({
      bytes: 2,
      sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
    });
    expect(await fingerprintOf(new Uint8Array([0xc3, 0xa9]))).toMatchObject(made);
    expect(new Date(at).toISOString()).toBe(at);
  });
});
