/** Edits of what the app does: store, ask Jira, write a log line, hand something on. */
import { added, changed, together, type Mutation } from '../mutation';
import { DOORS, tests } from '../tests';

const STORAGE = 'src/platform/storage/storage.ts';
const WALK = 'src/platform/storage/walk.ts';
const JIRA = 'src/platform/jira.ts';
const LOG = 'src/platform/log.ts';
const HANDED_IN = 'src/platform/handed-in.ts';
const RENEW = 'src/entry/lifecycle/renew.ts';
const BASE_URL = 'src/record/base-url.ts';

const set = 'kvs.set(entry.key, values, limit)';

/** An edit of a door, which its seal catches. */
const inDoor = (name: string, file: string, from: string, to: string): Mutation =>
  changed('seal', name, file, from, to);

/** Edits of what the doors to storage do. */
const storage: readonly Mutation[] = [
  inDoor('a value under another key', STORAGE, set, "kvs.set('people', values, limit)"),
  inDoor('one more value in the record', STORAGE, set, 'kvs.set(entry.key, { ...values, a: 1 })'),
  inDoor('a value without a time limit', STORAGE, set, 'kvs.set(entry.key, values)'),
  changed(
    { test: `${DOORS}/values.test.ts` },
    'a value that nothing has checked',
    STORAGE,
    'const book = requireWritable(invocation, entry, values);',
    'const book = requireReadable(invocation, entry);',
  ),
  inDoor('a secret', STORAGE, set, 'kvs.setSecret(entry.key, values)'),
  inDoor('an entity', STORAGE, set, "kvs.entity('people').set(entry.key, values)"),
  inDoor('a transaction', STORAGE, set, 'kvs.transact().set(entry.key, values).execute()'),
  inDoor('a batch of writes', STORAGE, set, 'kvs.batchSet([{ key: entry.key, value: values }])'),
  inDoor(
    'storage by a computed member',
    STORAGE,
    set,
    "kvs[['s', 'et'].join('') as 'set'](entry.key, values)",
  ),
  added(
    'seal',
    'a way to write anything',
    STORAGE,
    'export const put = (key: string, value: object): Promise<unknown> => kvs.set(key, value);',
  ),
  added(
    'imports',
    'storage from outside its doors',
    RENEW,
    "import { kvs } from '@forge/kvs';\nexport const peek = (): Promise<unknown> => kvs.get('people');",
  ),
  together('seal', 'a listing of one prefix only', [
    {
      file: WALK,
      from: 'kvs.query()',
      to: "kvs.query().where('key', WhereConditions.beginsWith('a'))",
    },
    { file: WALK, from: 'import { kvs }', to: 'import { kvs, WhereConditions }' },
  ]),
];

/** Ways to pass on something that reaches outside. */
const handedOn: readonly Mutation[] = [
  added('seal', 'storage under another name', WALK, 'const other = kvs;\nexport const a = other;'),
  added('seal', 'storage unpacked', WALK, 'const { query } = kvs;\nexport const a = query;'),
  added('seal', 'storage exported', WALK, 'export { kvs };'),
  added('seal', 'storage as anything', WALK, 'export const a: unknown = kvs;'),
  added('seal', 'a method of storage kept for later', WALK, 'export const a = kvs.query;'),
  added('seal', 'Jira under another name', JIRA, 'const mine = asApp;\nexport const a = mine;'),
  added('seal', 'Jira exported', JIRA, 'export { asApp };'),
  added(
    'seal',
    'a second call of the log',
    LOG,
    'export const a = (text: string): void => {\n  console.log(text);\n};',
  ),
  added(
    'imports',
    'the book of a call, outside the doors',
    RENEW,
    "import { bookOf } from '../../platform/book';\nexport const a = bookOf;",
  ),
];

/** Edits of what the code requests from Jira and Atlassian. */
const requests: readonly Mutation[] = [
  changed(
    { test: tests.admin },
    'a request that nobody declared',
    BASE_URL,
    'callJira(invocation, serverInfo)',
    "callJira(invocation, { ...serverInfo, path: '/rest/api/3/myself' })",
  ),
  together({ test: tests.admin }, 'a declared operation whose path is changed at run time', [
    {
      file: BASE_URL,
      from: '  const { status, told }',
      to: "  Object.entries({ path: '/rest/api/3/myself' });\n  const { status, told }",
    },
    {
      file: BASE_URL,
      from: 'callJira(invocation, serverInfo)',
      to: 'callJira(invocation, Object.freeze({ ...serverInfo }))',
    },
  ]),
  inDoor(
    'an address written into the door',
    JIRA,
    "search === '' ? path",
    "search === '' ? '/rest/api/3/myself'",
  ),
  inDoor('always in the name of the app', JIRA, 'asApp() : asUser()', 'asApp() : asApp()'),
  inDoor('a verb of its own', JIRA, '{ method, headers', "{ method: 'POST', headers"),
  inDoor('something sent along', JIRA, '{ method, headers', '{ method, body: search, headers'),
  inDoor('a request to Confluence', JIRA, 'caller.requestJira(', 'caller.requestConfluence('),
  inDoor(
    'a route that is not looked at',
    JIRA,
    'import { asApp, asUser, assumeTrustedRoute,',
    'import { asApp, asUser, assumeTrustedRoute as assumeTrustedRoute,',
  ),
  added(
    ['subset', 'imports'],
    'a request from outside the door',
    RENEW,
    "import { asApp, route } from '@forge/api';\nexport const ask = (): Promise<unknown> => asApp().requestJira(route`/rest/api/3/myself`);",
  ),
  added(
    'seal',
    'the fetch of @forge/api',
    JIRA,
    "import { fetch as send2 } from '@forge/api';\nexport const away = (): Promise<unknown> => send2('https://collect.example.net');",
  ),
  added(
    'seal',
    'a remote of @forge/api',
    JIRA,
    "import { invokeRemote } from '@forge/api';\nexport const away = (): unknown => invokeRemote('backend', { path: '/' });",
  ),
  added('imports', '@forge/api passed on', JIRA, "export { fetch } from '@forge/api';"),
  added(
    'imports',
    'the old storage',
    JIRA,
    "import { storage } from '@forge/storage';\nexport const old = storage;",
  ),
];

/** Edits of what the code logs and reads of its arguments. */
const words: readonly Mutation[] = [
  changed('subset', 'the call in the log', RENEW, '  try {', '  console.log(invocation);\n  try {'),
  changed(
    'subset',
    'the call in the log, by another name for console',
    RENEW,
    '  try {',
    '  const { log: say } = console;\n  say(invocation);\n  try {',
  ),
  inDoor('an error in the log', LOG, 'console.log(', 'console.error('),
  inDoor('a stack in the log', LOG, '...counts,', '...counts, stack: new Error(event.name).stack,'),
  added(
    'doors',
    'a line to standard output',
    LOG,
    'export const say = (text: string): boolean => process.stdout.write(text);',
  ),
  changed(
    { test: tests.renew },
    'a log line that nobody declared',
    RENEW,
    'log(invocation, logEvents.renewed)',
    "log(invocation, { ...logEvents.renewed, name: 'account' })",
  ),
  changed(
    { test: tests.renew },
    'a field that nobody declared',
    RENEW,
    '  try {',
    "  invocation.take({ id: 'event.contextToken', reason: '', in: ['scheduled'], tells: 'text', pages: [] });\n  try {",
  ),
  added(
    'imports',
    'what Forge tells, taken around the declarations',
    RENEW,
    "import { getAppContext } from '@forge/api';\nexport const who = (): unknown => getAppContext().appAri;",
  ),
  inDoor(
    'a field that no declaration covers',
    HANDED_IN,
    "if (!isDeclared(entry) || !entry.in.includes(kind)) throw new Failure('UNDECLARED');",
    '',
  ),
];

export const actMutations: readonly Mutation[] = [...storage, ...handedOn, ...requests, ...words];
