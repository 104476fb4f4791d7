import { decodeChanges } from '../../../../src/disclosure/history/decode-changes';

const change = {
  text: 'change.scope.new',
  values: { id: 'a' },
  kind: 'new',
  about: 'data',
  arrives: 'approval',
};
const comparison = { from: '1.0.0', to: '1.1.0', summary: 'change.some', changes: [change] };

it.each([
  ['a comparison', {}],
  ['the first release, which follows none', { from: null }],
  ['one that is the first by its words', { summary: 'change.first' }],
  ['one without a change', { summary: 'change.none', changes: [] }],
])('takes %s', (_, parts) => {
  const json = { ...comparison, ...parts };
  expect(decodeChanges(json)).toBe(json);
});

it.each([
  ['from', 1],
  ['to', null],
  ['summary', null],
  ['summary', 'a change.some'],
  ['summary', 'change.some.more'],
  ['summary', ''],
  ['changes', { 0: change }],
  ['changes', [change, {}]],
])('takes none whose %s is %j', (name, value) => {
  expect(decodeChanges({ ...comparison, [name]: value })).toBeNull();
});

it.each([
  ['text', null],
  ['text', 'topic.about'],
  ['values', 'a'],
  ['kind', null],
  ['kind', 'as new'],
  ['kind', 'newer'],
  ['about', null],
  ['about', 'mydata'],
  ['about', 'database'],
  ['arrives', null],
  ['arrives', 'by approval'],
  ['arrives', 'silently'],
])('takes none with a change whose %s is %j', (name, value) => {
  expect(decodeChanges({ ...comparison, changes: [{ ...change, [name]: value }] })).toBeNull();
});

it.each(['removed', 'changed'])('takes a change that is %s', (kind) => {
  expect(
    decodeChanges({
      ...comparison,
      changes: [{ ...change, kind, about: 'parts', arrives: 'silent' }],
    }),
  ).not.toBeNull();
});
