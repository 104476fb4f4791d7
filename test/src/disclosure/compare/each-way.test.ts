import { compare } from '../../../../src/disclosure/compare/compare';
import type { Disclosure } from '../../../../src/disclosure/disclosure';
import { before, only } from './before';

const told = (parts: Partial<Disclosure>, from: Disclosure = before) =>
  compare(from, { ...from, ...parts }).changes.map(({ text, values, arrives }) => ({
    text: text.replace('change.', ''),
    values,
    arrives,
  }));

const [entry] = before.stored;
const fields = (entry?.fields ?? []).map((field) => ({ ...field, reason: 'Another.' }));

it.each<[string, Partial<Disclosure>]>([
  ['scopes', { scopes: [{ ...only('scopes'), reason: 'Another.' }] }],
  ['stored', { stored: [{ ...only('stored'), fields }] }],
  ['handed', { handed: [{ ...only('handed'), reason: 'Another.' }] }],
  ['operations', { operations: [{ ...only('operations'), reason: 'Another.' }] }],
  ['logEvents', { logEvents: [{ ...only('logEvents'), reason: 'Another.' }] }],
  ['schedules', { schedules: [{ ...only('schedules'), reason: 'Another.' }] }],
  ['modules', { modules: [{ ...only('modules'), function: 'other' }] }],
  ['lifecycle', { lifecycle: [{ ...only('lifecycle'), function: 'other' }] }],
])('a difference in %s that has no sentence of its own is told all the same', (part, parts) => {
  expect(told(parts)).toEqual([{ text: 'other', values: { names: [part] }, arrives: 'silent' }]);
});

const WAYS = [
  ['externalAddresses', 'approval'],
  ['contentPermissions', 'approval'],
  ['remotes', 'approval'],
  ['connectModules', 'silent'],
  ['webTriggers', 'silent'],
  ['endpoints', 'silent'],
] as const;

it.each(WAYS)('one of %s in the place of another is new, and the other is gone', (way, arrives) => {
  const having = (name: string): Disclosure => ({
    ...before,
    egress: { ...before.egress, [way]: [name] },
  });
  expect(told(having('new'), having('old'))).toEqual([
    { text: `egress.${way}.new`, values: { name: 'new' }, arrives },
    { text: `egress.${way}.removed`, values: { name: 'old' }, arrives: 'silent' },
  ]);
});

it('a new version of one package is told of that package alone', () => {
  const other = { ...only('dependencies'), name: 'tslib', version: '3.0.0', licence: '0BSD' };
  const both = { ...before, dependencies: [...before.dependencies, other] };
  const newer = { ...only('dependencies'), version: '2.0.0' };
  expect(told({ dependencies: [newer, other] }, both)).toEqual([
    {
      text: 'dependency.version',
      values: { name: 'preact', from: '1.0.0', to: '2.0.0' },
      arrives: 'silent',
    },
  ]);
});

it('what may no longer be stored is told to be that', () => {
  const kept = { ...before, handed: [{ ...only('handed'), storedAs: 'clientKey' }] };
  expect(told({ handed: before.handed }, kept)).toEqual([
    { text: 'handed.not-stored', values: { id: 'event.id' }, arrives: 'silent' },
  ]);
});

it.each(['app', 'user'] as const)('a request in the name of %s is told to be that', (as) => {
  const operation = only('operations');
  const other = { ...before, operations: [{ ...operation, as: as === 'app' ? 'user' : 'app' }] };
  const [changed] = told({ operations: [{ ...operation, as }] }, other as Disclosure);
  expect(changed?.text).toBe(`operation.as-${as}`);
  const [added] = told({ operations: [{ ...operation, as }] }, { ...before, operations: [] });
  expect(added?.text).toBe(`operation.new-${as}`);
});

it.each<Partial<Disclosure['served'][number]>>([
  { guard: 'project-person' },
  { writes: true },
  { shows: ['everything'] },
  { receipt: null },
])('tells that %j is new of what a page may ask for', (parts) => {
  expect(told({ served: [{ ...only('served'), ...parts }] })).toEqual([
    {
      text: 'served.changed',
      values: { page: 'admin-page', name: 'overview' },
      arrives: 'silent',
    },
  ]);
});
