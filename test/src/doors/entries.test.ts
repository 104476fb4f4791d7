import { entry, shaped } from '../../../src/capabilities/entry';
import { handed } from '../../../src/capabilities/handed';
import { allLogEvents, logEvents } from '../../../src/capabilities/log-events';
import { operations, serverInfo } from '../../../src/capabilities/operations';
import { retryAfterSeconds } from '../../../src/capabilities/retries';
import { schedules } from '../../../src/capabilities/schedules';
import { scopes } from '../../../src/capabilities/scopes';
import { allServed } from '../../../src/capabilities/served';
import { record, stored } from '../../../src/capabilities/stored';

const lists: readonly [string, readonly unknown[]][] = [
  ['stored', stored],
  ['handed', handed],
  ['operations', operations],
  ['scopes', scopes],
  ['schedules', schedules],
  ['log events', allLogEvents],
  ['served', allServed],
  ['waits', retryAfterSeconds],
];

/** A value and every object reachable from it. */
const within = (value: unknown): object[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(within)]
    : [];

describe('what is declared', () => {
  it.each(lists)('cannot be changed, added to or taken from: %s', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(within(list).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it.each(lists)('is plain data all the way down: %s', (_, list) => {
    const kinds = new Set(within(list).map((part) => Object.getPrototypeOf(part) as unknown));
    expect(
      [...kinds].filter((kind) => kind !== Object.prototype && kind !== Array.prototype),
    ).toEqual([]);
  });

  it('keeps its path when a cast takes its protection off', () => {
    const loose = serverInfo as { path: string };
    expect(() => (loose.path = '/rest/api/3/myself')).toThrow(TypeError);
    expect(serverInfo.path).toBe('/rest/api/3/serverInfo');
  });

  it('keeps its pattern when a cast takes its protection off', () => {
    const loose = record.fields.baseUrl as { pattern: string };
    expect(() => (loose.pattern = '^https:')).toThrow(TypeError);
  });

  it('keeps the name of a log line when a cast takes its protection off', () => {
    const loose = logEvents.renewed as { name: string };
    expect(() => (loose.name = 'renewed acme')).toThrow(TypeError);
  });

  it('takes in no more entries at run time', () => {
    const loose = operations as unknown[];
    expect(() => loose.push({ ...serverInfo, path: '/rest/api/3/myself' })).toThrow(TypeError);
  });
});

it.each([
  ['a pattern that can be compiled anew', { pattern: /x/ }],
  ['a set', { kinds: new Set(['x']) }],
  ['a map', { kinds: new Map() }],
  ['a function', { work: () => undefined }],
  ['what inherits from elsewhere', Object.create({ path: 'x' }) as object],
])('no entry holds %s, which would change inside though frozen', (_, given) => {
  expect(() => entry(given)).toThrow(TypeError);
  expect(() => entry(given)).toThrow(/^An entry is (?:plain )?data\.$/);
});

it('a text of an entry has its shape, or is named', () => {
  expect(shaped('record', /^[a-z]+$/)).toBe('record');
  expect(() => shaped('the record', /^[a-z]+$/)).toThrow('An entry must not say "the record".');
});
