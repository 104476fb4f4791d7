import { linesOf, type Disclosure } from '../disclosure';
import type { Words } from 'sightglass-for-jira/language/words';
import { escaped, heading, table } from 'sightglass-for-jira/language/markup';

/** What a table shows of each item of a list. */
interface Part<Item> {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rowOf: (item: Item) => readonly string[];
}

/** Everything that the app may do, as tables. */
export const describeDisclosure = (disclosure: Disclosure, words: Words): string[] => [
  ...describe(disclosure.scopes, permissions(disclosure), words),
  ...describe(fieldsOf(disclosure), fields, words),
  ...describe(disclosure.operations, operations(disclosure), words),
  ...describe(disclosure.handed, handed(words), words),
  ...describe(disclosure.served, served(words), words),
  ...describe(disclosure.logEvents, logEvents, words),
  ...describeEgress(disclosure, words),
  ...describe(disclosure.dependencies, dependencies, words),
];

function describe<Item>(
  items: readonly Item[],
  { title, columns, rowOf }: Part<Item>,
  words: Words,
): string[] {
  const names = columns.map((column) => words.of(`export.${column}`));
  return [heading(2, words.of(`export.${title}`)), table(names, items.map(rowOf))];
}

function describeEgress({ egress }: Disclosure, words: Words): string[] {
  const rows = Object.entries(egress).flatMap(([way, names]) => names.map((name) => [way, name]));
  const columns = [words.of('export.name'), words.of('export.value')];
  const nothing = escaped(words.of('export.outside.none'));
  return [
    heading(2, words.of('export.outside')),
    rows.length === 0 ? nothing : table(columns, rows),
  ];
}

const lines = (disclosure: Disclosure, of: string): string => linesOf(disclosure, of).join(', ');

const permissions = (disclosure: Disclosure): Part<Disclosure['scopes'][number]> => ({
  title: 'permissions',
  columns: ['name', 'reason', 'without', 'beyond', 'lines'],
  rowOf: ({ id, reason, without, permitsBeyond }) => [
    id,
    reason,
    without,
    permitsBeyond,
    lines(disclosure, `scopes.${id}`),
  ],
});

type Field = Disclosure['stored'][number]['fields'][number];

const fieldsOf = ({ stored }: Disclosure): (Field & { readonly days: number })[] =>
  stored.flatMap((entry) => entry.fields.map((field) => ({ ...field, days: entry.timeLimitDays })));

const fields: Part<Field & { readonly days: number }> = {
  title: 'stored',
  columns: ['name', 'reason', 'days'],
  rowOf: ({ id, reason, days }) => [id, reason, String(days)],
};

const operations = (disclosure: Disclosure): Part<Disclosure['operations'][number]> => ({
  title: 'operations',
  columns: ['name', 'as', 'reason', 'lines'],
  rowOf: ({ id, method, path, as, reason }) => [
    `${method} ${path}`,
    as,
    reason,
    lines(disclosure, `operations.${id}`),
  ],
});

const handed = (words: Words): Part<Disclosure['handed'][number]> => ({
  title: 'handed',
  columns: ['name', 'reason', 'used', 'kept'],
  rowOf: ({ id, reason, used, storedAs }) => [
    id,
    reason,
    words.of(used ? 'export.yes' : 'export.no'),
    storedAs ?? words.of('export.no'),
  ],
});

const served = (words: Words): Part<Disclosure['served'][number]> => ({
  title: 'served',
  columns: ['name', 'guard', 'writes', 'shows'],
  rowOf: ({ page, name, guard, writes, shows }) => [
    `${page}: ${name}`,
    guard,
    words.of(writes ? 'export.yes' : 'export.no'),
    shows.join(', '),
  ],
});

const logEvents: Part<Disclosure['logEvents'][number]> = {
  title: 'log',
  columns: ['name', 'counts', 'reason'],
  rowOf: ({ name, counts, reason }) => [name, counts.join(', '), reason],
};

const dependencies: Part<Disclosure['dependencies'][number]> = {
  title: 'parts',
  columns: ['name', 'version', 'licence'],
  rowOf: ({ name, version, licence }) => [name, version, licence],
};
