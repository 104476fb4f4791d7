import { compare } from '../../../../src/disclosure/compare/compare';
import { decodeChanges } from '../../../../src/disclosure/history/decode-changes';
import type { Disclosure } from '../../../../src/disclosure/disclosure';
import { makeWords } from 'sightglass-for-jira/language/words';
import { before, only } from './before';
import { CASES } from './changes';
import { disclosure, translate } from '../committed';

const words = makeWords('en-US', translate);

const [taken, part] = [only('handed'), only('dependencies')];

const told = (parts: Partial<Disclosure>) => compare(before, { ...before, ...parts });

it.each(CASES)('tells of %s', (_, parts, sentence) => {
  const { changes } = told(parts);
  expect(changes.map(({ text, values }) => words.of(text, values))).toContain(sentence);
});

it.each(CASES)('tells of %s in full sentences, and the other way round too', (_, parts) => {
  const there = told(parts).changes;
  const back = compare({ ...before, ...parts }, before).changes;
  expect(back.length).toBeGreaterThan(0);
  for (const { text, values } of [...there, ...back])
    expect(words.of(text, values)).toMatch(/^(?:New|Removed|Changed): [^{}]+\.$/);
});

it('needs an admin’s yes for more permissions and for new ways out, and for nothing else', () => {
  const asking = CASES.filter(([, parts]) =>
    told(parts).changes.some(({ arrives }) => arrives === 'approval'),
  );
  expect(asking.map(([name]) => name)).toEqual([
    'a new permission',
    'a new outside address',
    'a new remote',
    'a relaxed content policy',
  ]);
});

it('says that there is nothing to compare the first version with', () => {
  expect(compare(null, disclosure)).toEqual({
    from: null,
    to: disclosure.app.version,
    summary: 'change.first',
    changes: [],
  });
});

it('says that nothing changed about your data when only lines, hashes or parts did', () => {
  const same = { hash: 'x', lines: [{ of: `handed.${taken.id}`, at: ['src/a.ts:99'] }] };
  expect(told(same)).toMatchObject({ summary: 'change.none', changes: [] });
  const newer = { dependencies: [{ ...part, version: '2.0.0' }] };
  expect(told(newer)).toMatchObject({ summary: 'change.none', changes: [{ about: 'parts' }] });
  expect(told({ logEvents: [] })).toMatchObject({ summary: 'change.some' });
});

it('does not mind the order of lists', () => {
  const handed = [taken, { ...taken, id: 'event.other', in: ['resolver', 'trigger'] }];
  const turned = handed.map((one) => ({ ...one, in: one.in.toReversed() })).toReversed();
  expect(compare({ ...before, handed }, { ...before, handed: turned }).changes).toEqual([]);
  const dependencies = [part, { ...part, version: '2.0.0', licence: '0BSD' }];
  const newestFirst = dependencies.toReversed();
  expect(
    compare({ ...before, dependencies }, { ...before, dependencies: newestFirst }).changes,
  ).toEqual([]);
});

it('survives being stored', () => {
  const comparison = told({ scopes: [], dependencies: [] });
  expect(decodeChanges(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
});

it.each([null, {}, { from: null, to: '1.0.0', summary: 'change.other', changes: [] }, 7])(
  'takes %j as no comparison',
  (json) => {
    expect(decodeChanges(json)).toBeNull();
  },
);
