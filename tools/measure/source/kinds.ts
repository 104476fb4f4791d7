import type { Place, SourceReading } from '../../../packages/sightglass/does/reading';
import { neverDeleted } from '../../../packages/sightglass/does/detect/storage/stored-keys';
import { compare, type Compared, type Row } from './compare';
import { keyOnly, plainPattern, samePath } from './patterns';
import type { Sheet, SheetPlace } from './sheet';

/** Lines may differ by this much, since a statement can span several. */
const LINES = 2;

const at = ({ file, line }: Place): string => `${file}:${line}`;
const near = (a: SheetPlace, b: Place): boolean =>
  a.file === b.file && Math.abs(a.line - b.line) <= LINES;
const same = (a: SheetPlace, b: Place): boolean => a.file === b.file && a.line === b.line;
const rows = <T>(list: readonly T[], text: (value: T) => string): readonly Row<T>[] =>
  list.map((value) => ({ value, text: text(value) }));
const ships = <T extends { readonly reachable?: boolean | string }>(
  list: readonly T[],
): readonly T[] => list.filter(({ reachable }) => reachable !== false);

/** Compares a reading with a sheet, kind by kind. */
export const compareAll = (sheet: Sheet, reading: SourceReading): readonly Compared[] => [
  calls(sheet, reading),
  unusedScopes(sheet, reading),
  missingScopes(sheet, reading),
  keys(sheet, reading),
  never(sheet, reading),
  hosts(sheet, reading),
  unusedHosts(sheet, reading),
  browser(sheet, reading),
  logs(sheet, reading),
  handed(sheet, reading),
  doors(sheet, reading),
];

function calls(sheet: Sheet, { calls: all }: SourceReading): Compared {
  const text = ({
    method,
    path,
    as,
    ...place
  }: Place & { method: string | null; path: string; as: string }): string =>
    `${at(place)} ${method ?? '?'} ${path} as ${as}`;
  return compare({
    kind: 'calls',
    expected: rows(ships(sheet.calls), text),
    told: rows(
      all.filter(({ certainty }) => certainty !== 'undecidable'),
      text,
    ),
    open: rows(
      all.filter(({ certainty }) => certainty === 'undecidable'),
      text,
    ),
    same: (a, b) =>
      (near(a, b) || (a.pathFrom ?? []).some((place) => same(place, b))) &&
      a.method === b.method &&
      samePath(a.path, b.path) &&
      (a.as === b.as || b.as === 'unknown'),
    near: (a, b) => near(a, b),
  });
}

const names = (list: readonly { readonly scope: string }[]): readonly Row<string>[] =>
  [...new Set(list.map(({ scope }) => scope))].map((scope) => ({ value: scope, text: scope }));

const unusedScopes = (sheet: Sheet, { scopes }: SourceReading): Compared =>
  compare({
    kind: 'unused scopes',
    expected: names(sheet.scopesUnused),
    told: names(scopes.filter(({ state }) => state === 'unused')),
    open: names(scopes.filter(({ state }) => state === 'undecidable')),
    same: (a, b) => a === b,
  });

const missingScopes = (sheet: Sheet, { scopes }: SourceReading): Compared =>
  compare({
    kind: 'missing scopes',
    expected: names(sheet.scopesMissing),
    told: names(
      scopes.filter(({ state, certainty }) => state === 'missing' && certainty === 'certain'),
    ),
    open: names(
      scopes.filter(({ state, certainty }) => state === 'missing' && certainty !== 'certain'),
    ),
    same: (a, b) => a === b,
  });

/** The names of stores in sheets. */
const STORES: Readonly<Record<string, readonly string[]>> = {
  secret: ['secret'],
  property: ['propert'],
  'app-property': ['propert'],
  entity: ['entit', 'storage', 'kvs'],
  sql: ['sql'],
  'object-store': ['object'],
  kvs: ['storage', 'kvs', 'entit'],
};

function keys(sheet: Sheet, { storage }: SourceReading): Compared {
  const expected = sheet.storage.flatMap(({ module, keys: list }) =>
    ships(list).map((key) => ({ ...key, module })),
  );
  const text = ({
    key,
    action,
    ...place
  }: Place & { key: string | null; action: string }): string =>
    `${at(place)} ${action} ${key ?? '*'}`;
  const told = storage.map((each) => ({
    ...each,
    action: each.action === 'query' ? 'read' : each.action,
  }));
  const isOpen = ({ certainty, doubt }: (typeof told)[number]): boolean =>
    certainty === 'undecidable' || doubt === 'data-key';
  return compare({
    kind: 'storage keys',
    expected: rows(expected, text),
    told: rows(
      told.filter((each) => !isOpen(each)),
      text,
    ),
    open: rows(told.filter(isOpen), text),
    same: (a, b) =>
      a.action.startsWith(b.action) &&
      (STORES[b.store] ?? []).some((word) => a.module.toLowerCase().includes(word)) &&
      sameKey(a.key, b.key, b.entity) &&
      (a.file === b.file || b.store === 'property') &&
      (near(a, b) || b.store === 'property'),
    near: (a, b) => near(a, b),
  });
}

const sameKey = (expected: string, told: string | null, entity: string | null): boolean =>
  told === null
    ? ['*', '{}', 'all', 'all keys', '(all)'].includes(keyOnly(expected).toLowerCase())
    : keyOnly(expected) === plainPattern(told) ||
      (entity !== null &&
        [`${entity}/`, `${entity}:`, `${entity}.`, `${entity} `].some(
          (start) => keyOnly(expected) === start + plainPattern(told),
        ));

function never(sheet: Sheet, { keys: all }: SourceReading): Compared {
  const certain = neverDeleted(all);
  return compare({
    kind: 'keys never deleted',
    expected: sheet.uninstall.neverDeleted
      .map((each) => (typeof each === 'string' ? each : each.key))
      .map((key) => ({ value: key, text: key })),
    told: rows(
      certain.filter(({ doubt }) => doubt !== 'data-key'),
      ({ key, ...place }) => `${at(place)} ${key}`,
    ),
    open: rows(
      all.filter(({ certainty, doubt }) => certainty === 'undecidable' || doubt === 'data-key'),
      ({ key }) => key,
    ),
    same: (a, b) => sameKey(a, b.key, b.entity),
    near: () => true,
  });
}

function hosts(sheet: Sheet, { hosts: all }: SourceReading): Compared {
  const text = ({ host, ...place }: Place & { host: string }): string => `${at(place)} ${host}`;
  return compare({
    kind: 'hosts',
    expected: rows(ships(sheet.egress.reached), text),
    told: rows(all, text),
    same: (a, b) =>
      near(a, b) &&
      (plainPattern(a.host) === plainPattern(b.host) ||
        (b.host === 'dynamic' && a.host.startsWith('dynamic'))),
  });
}

const unusedHosts = (sheet: Sheet, { unusedHosts: all }: SourceReading): Compared =>
  compare({
    kind: 'hosts declared, never used',
    expected: sheet.egress.declaredNeverUsed
      .map((each) => (typeof each === 'string' ? each : (each.host ?? each.address ?? '')))
      .map((host) => ({ value: host, text: host })),
    told: rows(
      all.filter(({ certainty }) => certainty === 'certain'),
      ({ host, what }) => `${what} ${host}`,
    ),
    open: rows(
      all.filter(({ certainty }) => certainty !== 'certain'),
      ({ host }) => host,
    ),
    same: (a, b) => a.includes(b.host),
  });

const browser = (sheet: Sheet, { browser: all }: SourceReading): Compared =>
  compare({
    kind: 'browser stores',
    expected: rows(sheet.browser, at),
    told: rows(all, at),
    same: near,
  });

function logs(sheet: Sheet, { logs: all }: SourceReading): Compared {
  return compare({
    kind: 'log lines',
    expected: rows(ships(sheet.logs), at),
    told: rows(
      all.filter(({ prints }) => prints !== 'error'),
      at,
    ),
    open: rows(
      all.filter(({ prints }) => prints === 'error'),
      at,
    ),
    same,
  });
}

function handed(sheet: Sheet, { handed: all }: SourceReading): Compared {
  const last = (field: string): string => (field.split(' ')[0] ?? '').split('.').at(-1) ?? '';
  return compare({
    kind: 'handed in, used',
    expected: rows(ships(sheet.handedUsed), (each) => `${at(each)} ${each.field}`),
    told: rows(all, (each) => `${at(each)} ${each.field}`),
    same: (a, b) =>
      near(a, b) && (last(a.field) === last(b.field) || a.field.includes(last(b.field))),
  });
}

const doors = (sheet: Sheet, { doors: all }: SourceReading): Compared =>
  compare({
    kind: 'open doors',
    expected: rows(sheet.authorization, (each) => `${at(each)} ${each.name ?? ''}`),
    told: rows(
      all.filter(({ door }) => door === 'as-app'),
      (each) => `${at(each)} ${each.name}`,
    ),
    same: (a, b) => a.name === b.name || near(a, b),
  });
