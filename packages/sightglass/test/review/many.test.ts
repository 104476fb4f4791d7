import { inspect } from '../../asks/inspect';
import { loadWords } from '../../command/texts';
import { cellsOf } from '../../review/many/cells';
import { byWhatMatters } from '../../review/many/order';
import { paired } from '../../review/many/paired';
import { summaryOf, type AppGiven } from '../../review/many/summary';
import { readStatement } from '../../says/read-statement';
import { manifest, scopes } from './manifest';

const words = loadWords('packages/sightglass', null);

const app = (name: string, asks: string | null, says: string | null = null): AppGiven => ({
  name,
  asks: asks === null ? null : inspect(asks),
  says: says === null ? null : readStatement(says, 'text'),
});

const cells = (given: AppGiven) => cellsOf(given, summaryOf(given), words);

const MANIFEST = manifest('', scopes('read:jira-work'));
const SENDS = `${MANIFEST}  external:
    fetch:
      backend:
        - address: https://api.alpha-analytics.io
`;

describe('one app in a row', () => {
  it('names the hosts that data goes to', () => {
    expect(cells(app('a', SENDS)).goes).toBe('api.alpha-analytics.io');
  });

  it('says that the file names none, where it is a whole manifest', () => {
    expect(cells(app('a', MANIFEST)).goes).toBe('The file names no address outside Atlassian');
  });

  it.each([
    ['a list of scopes', 'read:jira-work'],
    ['a piece of a manifest', 'permissions:\n  scopes:\n    - read:jira-work\n'],
    ['nothing', null],
  ])('concludes nothing about where data goes from %s', (_, given) => {
    expect(summaryOf(app('a', given)).goes.to).toBe('untold');
  });

  it('counts what scopes open', () => {
    expect(cells(app('a', 'delete:issue:jira')).reach).toMatch(
      /^Jira: \d+ operations, \d+ of them deleting$/,
    );
  });

  it('tells what a statement leaves open, disagreements first', () => {
    const { open } = cells(app('a', SENDS, 'Your data does not leave Atlassian.'));
    expect(open).toMatch(
      /^\d+ points in which it disagrees .*; silent or unclear on: .* and \d+ more$/,
    );
  });

  it.each([
    ['none', null, 'No statement was given'],
    [
      'one in German',
      'Wir erheben keine personenbezogenen Daten. Der Anbieter der App ist die Firma. Wir geben sie nicht weiter.',
      'Not in English, so it was not read',
    ],
  ])('says so where there is no statement to read: %s', (_, says, told) => {
    expect(cells(app('a', MANIFEST, says)).open).toBe(told);
  });

  it('is called by the name in its file, and without one by what the reader calls it', () => {
    const named = MANIFEST.replace('modules:', '  name: Release Notes\nmodules:');
    expect(
      [app('a.yml', named), app('a.yml', MANIFEST)].map((given) => summaryOf(given).name),
    ).toEqual(['Release Notes', 'a.yml']);
  });

  it('shows a name from a file bounded, and with nothing unseen in it', () => {
    const hostile = `\u202e${'x'.repeat(5000)}`;
    const shown = cells(app('a', JSON.stringify({ key: hostile, baseUrl: 'https://a.io' }))).app;
    expect(shown).not.toMatch(/\u202e/);
    expect(shown.length).toBeLessThan(500);
  });
});

describe('the order of many', () => {
  it('has what matters most first, and by name what is alike', () => {
    const given = [
      app('calm', 'storage:app'),
      app('b', SENDS),
      app('a', SENDS),
      app('worst', SENDS, 'Your data does not leave Atlassian.'),
      app('unread', 'nothing that is known'),
    ];
    const rows = given.map((each) => ({ summary: summaryOf(each) }));
    expect(byWhatMatters(rows).map(({ summary }) => summary.name)).toEqual([
      'worst',
      'a',
      'b',
      'unread',
      'calm',
    ]);
  });
});

describe('which files are of one app', () => {
  const file = (name: string, isStatement = false) => ({ name, isStatement });
  const pairs = (...files: ReturnType<typeof file>[]) =>
    paired(files).map(({ asks, says }) => [asks?.name ?? null, says?.name ?? null]);

  it.each([
    ['acme.yml', 'acme.md'],
    ['acme-manifest.yml', 'Acme privacy policy.pdf'],
    ['acme/manifest.yml', 'acme/privacy.html'],
    ['manifest.yml', 'privacy.md'],
  ])('takes %s and %s for one', (asks, says) => {
    expect(pairs(file(asks), file(says, true))).toEqual([[asks, says]]);
  });

  it('keeps apart what has other names, and leaves nothing out', () => {
    expect(pairs(file('a.yml'), file('b.md', true), file('c/a.yml'), file('a.json'))).toEqual([
      ['a.yml', null],
      ['a.json', null],
      [null, 'b.md'],
      ['c/a.yml', null],
    ]);
  });
});
