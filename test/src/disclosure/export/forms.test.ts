import { compare } from '../../../../src/disclosure/compare/compare';
import { writeDocument } from '../../../../src/disclosure/export/document';
import { toMarkdown } from '../../../../src/disclosure/export/markdown';
import { howKnown } from '../../../../src/disclosure/export/how-known';
import { escaped, table } from 'sightglass-for-jira/language/markup';
import { makeWords } from 'sightglass-for-jira/language/words';
import type { Disclosure } from '../../../../src/disclosure/disclosure';
import type { Publisher } from '../../../../src/statement/publisher';
import { disclosing, disclosure, named, translate } from '../committed';

const write = (of: Disclosure, publisher: Publisher | null) =>
  writeDocument(
    { disclosure: of, publisher, changes: compare(null, of), live: null },
    'en-US',
    translate,
  );
const document = write(disclosure, named);
const markdown = toMarkdown(document, translate);

/** The cells of every row of every table. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('\\', '').trim()),
    );

describe('the Markdown file', () => {
  it('says every question and every sentence that the JSON file says', () => {
    for (const { question, sentences } of document.statement.answers) {
      expect(markdown).toContain(escaped(question));
      for (const { text } of sentences) expect(markdown).toContain(escaped(text));
    }
  });

  it('says of every sentence how it is known, and names the page of Atlassian’s and its day', () => {
    const sentences = document.statement.answers.flatMap((answer) => answer.sentences);
    const marks = markdown.split('\n').filter((line) => /^\*[^*].*\*$/.test(line));
    expect(marks).toHaveLength(sentences.length);
    const facts = sentences
      .flatMap(({ evidence }) => evidence)
      .filter((one) => one.kind === 'fact');
    expect(facts).not.toEqual([]);
    for (const { source, readOn } of facts) {
      expect(markdown).toContain(escaped(source));
      expect(markdown).toContain(readOn);
    }
  });

  it('lists all that the disclosure lists', () => {
    const names = [
      ...disclosure.scopes.map(({ id }) => id),
      ...disclosure.stored.flatMap(({ fields }) => fields.map(({ id }) => id)),
      ...disclosure.operations.map(({ path }) => path),
      ...disclosure.handed.map(({ id }) => id),
      ...disclosure.logEvents.map(({ name }) => name),
      ...disclosure.dependencies.map(({ name }) => name),
    ];
    expect(names.filter((name) => !markdown.includes(escaped(name)))).toEqual([]);
  });

  it('says of all that a page may ask for who must be confirmed, and what is changed and shown', () => {
    expect(disclosure.served).not.toEqual([]);
    for (const { page, name, guard, writes, shows } of disclosure.served) {
      const [row = []] = rowsOf(markdown).filter(([asked]) => asked === `${page}: ${name}`);
      expect(row.slice(1)).toEqual([guard, writes ? 'Yes' : 'No', shows.join(', ')]);
    }
  });

  it('is the same each time it is written', () => {
    expect(toMarkdown(write(disclosure, named), translate)).toBe(markdown);
  });

  it('shows no key where words should be', () => {
    expect(markdown).not.toMatch(/\b(?:topic|change|statement|export|proof|evidence)\.[a-z-]+\b/);
  });

  it.each(['none', 'malformed', 'unreadable'] as const)(
    'says so when the record is %s',
    (value) => {
      const record =
        value === 'unreadable' ? { state: value, code: 'INTERNAL' as const } : { state: value };
      const live = {
        readAt: '2026-11-22T10:00:00.000Z',
        record,
        otherKeys: { state: 'walked' as const, undeclared: [], undeclaredCount: 0 },
        scopes: [],
      };
      const text = toMarkdown({ ...document, live }, translate);
      expect(text).toContain(escaped(translate(`export.live.${value}`)));
    },
  );

  it('says under its own heading what was read of this site, and when', () => {
    const values = {
      clientKey: 'key-1',
      baseUrl: 'https://acme.atlassian.net',
      productType: 'jira',
    };
    const live = { ...document.live, readAt: '2026-11-22T10:00:00.000Z', scopes: [] };
    const told = (state: 'present' | 'foreign'): string => {
      const record = { state, values, writtenAt: null, expiresAt: null, differences: [] };
      return toMarkdown({ ...document, live: { ...live, record } } as never, translate);
    };
    const text = told('present');
    expect(text).toContain(`## ${escaped(translate('export.live'))}`);
    expect(text).toContain(`${escaped('Read from your site: 2026-11-22T10:00:00.000Z')}\n\n|`);
    expect(rowsOf(text)).toEqual(
      expect.arrayContaining([['Name', 'Value'], ...Object.entries(values)]),
    );
    expect(text).not.toContain(escaped(translate('export.live.foreign')));
    expect(told('foreign')).toContain(escaped(translate('export.live.foreign')));
  });

  it('says nothing of a site where none was read', () => {
    expect(markdown).not.toContain(escaped(translate('export.live')));
  });

  it('lists each change with how it arrives, and each way out by its name', () => {
    const egress = { ...disclosure.egress, externalAddresses: ['evil.dev'] };
    const after = disclosing({ egress });
    const changed = compare(disclosure, after);
    expect(changed.changes).not.toEqual([]);
    const text = toMarkdown(
      writeDocument(
        { disclosure: after, publisher: null, changes: changed, live: null },
        'en-US',
        translate,
      ),
      translate,
    );
    for (const { arrives } of changed.changes)
      expect(text).toContain(escaped(translate(`change.${arrives}`)));
    expect(text).toContain(`\n- ${escaped(translate('statement.unnamed'))}\n\n`);
    expect(rowsOf(text)).toContainEqual(['externalAddresses', 'evil.dev']);
    expect(rowsOf(text)).toContainEqual(['Name', 'Value']);
    expect(text).not.toContain(escaped(translate('export.outside.none')));
  });

  it.each([
    ['live', { path: 'record' }, 'record'],
    ['manifest', { path: 'app.id', is: 'present' }, 'app.id'],
    ['manifest', { path: 'remotes', is: 'absent' }, 'remotes'],
    ['disclosure', { path: 'egress.remotes', is: 'empty' }, 'egress.remotes'],
    ['publisher', { field: 'legalName' }, 'legalName'],
  ])('names what a sentence rests on: %s %j', (kind, rest, named) => {
    const words = makeWords('en-US', translate);
    const line = howKnown({ proof: 'build', evidence: [{ kind, ...rest }] as never }, words);
    expect(line).toContain(named);
    expect(line).not.toMatch(/evidence\.|\{/);
  });

  it('tells what stands in the manifest from what does not', () => {
    const words = makeWords('en-US', translate);
    const told = (is: 'present' | 'absent') =>
      howKnown({ proof: 'build', evidence: [{ kind: 'manifest', path: 'remotes', is }] }, words);
    expect(told('present')).toMatch(/manifest\.yml: remotes\.$/);
    expect(told('absent')).toMatch(/manifest\.yml has no remotes\.$/);
  });

  it('lets no value break out of its line or its cell', () => {
    const nasty = 'a|b\n# c *d* [e](f) <g> `h`';
    expect(table(['x'], [[nasty]]).split('\n')).toHaveLength(3);
    expect(escaped(nasty)).not.toMatch(/(?<!\\)[|*[\]<>`#]|\n/);
  });
});
