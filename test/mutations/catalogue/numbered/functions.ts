/** Edits by which functions do, store, log or answer something undeclared. */
import type { Mutation } from '../../mutation';
import { DOORS, tests } from '../../tests';
import { edit } from './numbered';

const BASE_URL = 'src/record/base-url.ts';
const GUARD = 'src/platform/guard.ts';
const JIRA = 'src/platform/jira.ts';
const LOG = 'src/platform/log.ts';
const RENEW = 'src/record/renew.ts';
const RESOLVER = 'src/platform/resolver.ts';
const WRITE = 'src/record/write.ts';

/** Where the values that an admin asks for are written. */
const ANEW =
  '  await writeEntry(invocation, record, values);\n  if (!(await mayStay(invocation))) return';
const writes = (values: string, before = ''): string =>
  `${before}  await writeEntry(invocation, record, ${values});\n  if (!(await mayStay(invocation))) return`;

export const functionEdits: readonly Mutation[] = [
  edit('01', 'subset', 'code from a text, by types that are not sound', {
    file: 'src/record/identity.ts',
    add: `
interface Bag {
  readonly [name: string]: Bag;
}
const like = <A, B>(from: A, to: B): B => {
  const box: { value: B } = { value: to };
  const loose: { value: A | B } = box;
  loose.value = from;
  return box.value;
};
const empty: Bag = {};
const word = ['const', 'ructor'].join('');
const made = like(like(() => undefined, empty)[word], (_code: string) => (): unknown => undefined);
export const away = (): unknown => made('return fetch')();
`,
  }),
  edit('02', 'subset', 'a declared path changed under a cast', {
    file: BASE_URL,
    from: '  const { status, told }',
    to: "  (serverInfo as { path: string }).path = '/rest/api/3/myself';\n  const { status, told }",
  }),
  edit(
    '04',
    { test: `${DOORS}/what-leaves.test.ts` },
    'a route that is not looked at, under another name',
    {
      file: JIRA,
      from: 'assumeTrustedRoute, type',
      to: 'assumeTrustedRoute as trusted, type',
    },
    {
      file: JIRA,
      from: "assumeTrustedRoute(search === '' ? path : ",
      to: "trusted(as === 'app' ? '/rest/api/3/myself' : ",
    },
  ),
  edit('09', 'doors', 'the installer’s account as a number in the log', {
    file: 'src/platform/handed-in.ts',
    from: "    if (typeof told === 'number') book.counted.set('attempt', told);",
    to: "    if (typeof told === 'number') {\n      const who = String(valueAt(given, 'event.installerAccountId'));\n      book.counted.set('attempt', parseInt(who.slice(-8), 16));\n    }",
  }),
  edit(
    '10',
    { test: `${DOORS}/any-name.test.ts` },
    'a name more that is served, without a guard, with all that is stored',
    {
      file: RESOLVER,
      from: '      const entry = entries.find(',
      to: "      if (functionKey === 'support')\n        return { ok: true, value: await Promise.all(stored.map((one) => readEntry(invocation, one))) };\n      const entry = entries.find(",
    },
    {
      file: RESOLVER,
      from: 'import type { Panel,',
      to: "import { stored } from '../capabilities/stored';\nimport { readEntry } from './storage/storage';\nimport type { Panel,",
    },
  ),
  edit(
    '11',
    'imports',
    'work in a default parameter of what Forge calls, before any guard',
    {
      file: 'src/index.ts',
      from: "entered('resolver', onAdminPage)",
      to: "entered('resolver', (invocation, _early = recordAnew(invocation)) =>\n  onAdminPage(invocation),\n)",
    },
    {
      file: 'src/index.ts',
      from: 'import { entered }',
      to: "import { recordAnew } from './record/write';\nimport { entered }",
    },
  ),
  edit(
    '12',
    'subset',
    'permissions remembered in the module, across calls and sites',
    {
      file: GUARD,
      from: 'async function heldPermissions(',
      to: 'const known = new Map<string, ReadonlySet<string>>();\n\nasync function heldPermissions(',
    },
    {
      file: GUARD,
      from: '  const query = { permissions',
      to: '  const before = known.get(asked.join());\n  if (before !== undefined) return before;\n  known.set(asked.join(), new Set(asked));\n  const query = { permissions',
    },
  ),
  edit(
    '13',
    'subset',
    'a declared log line renamed at run time, after the site',
    {
      file: RENEW,
      from: '  await rewrite(',
      to: '  (logEvents.renewed as { name: string }).name = `renewed ${baseUrl}`;\n  await rewrite(',
    },
    {
      file: RENEW,
      from: 'import { codeOf }',
      to: "import { logEvents } from '../capabilities/log-events';\nimport { codeOf }",
    },
  ),
  edit(
    '14',
    { test: tests.whoMay },
    'counts with one more text in them',
    {
      file: LOG,
      from: 'event: LogEvent, code?: ErrorCode): void {',
      to: 'event: LogEvent, code?: ErrorCode, cause?: unknown): void {',
    },
    {
      file: LOG,
      from: '...counts, ',
      to: '...counts, ...(cause === undefined ? {} : { cause: String(cause) }), ',
    },
    {
      file: RESOLVER,
      from: 'logEvents.refused, code)',
      to: 'logEvents.refused, code, thrown instanceof Error ? thrown.message : undefined)',
    },
  ),
  edit('16', 'subset', 'the declared shape of a value loosened at run time', {
    file: WRITE,
    from: ANEW,
    to: writes(
      '{\n    ...values,\n    baseUrl: `${values.baseUrl}/#${values.clientKey}`,\n  }',
      "  (record.fields.baseUrl as { pattern: string }).pattern = '^https:';\n",
    ),
  }),
  edit('17', { test: tests.admin }, 'an id in upper and lower case letters of the base URL', {
    file: WRITE,
    from: ANEW,
    to: writes(
      '{\n    ...values,\n    baseUrl: values.baseUrl.replace(/[a-z]/g, (letter, at: number) =>\n      values.clientKey.charCodeAt(at % 30) % 2 === 0 || at < 8 ? letter : letter.toUpperCase(),\n    ),\n  }',
    ),
  }),
  edit('18', { test: tests.admin }, 'an id as one more label of the base URL', {
    file: WRITE,
    from: ANEW,
    to: writes(
      "{\n    ...values,\n    baseUrl: values.baseUrl.replace('https://', `https://u${values.clientKey}.`),\n  }",
    ),
  }),
  edit('19', { test: tests.whoMay }, 'a guard that lets everybody pass to one name', {
    file: GUARD,
    from: '  const held = await heldPermissions(invocation, ofJira);',
    to: "  if (invocation.take(taken.functionKey) === 'document') return 'jira-admin';\n  const held = await heldPermissions(invocation, ofJira);",
  }),
];
