import { added, changed, together, type Mutation } from '../mutation';

const STORAGE = 'src/platform/storage/storage.ts';
const WALK = 'src/platform/storage/walk.ts';
const JIRA = 'src/platform/jira.ts';
const RENEW = 'src/entry/lifecycle/renew.ts';
const BASE_URL = 'src/record/base-url.ts';
const LOG = 'src/platform/log.ts';

const set = 'kvs.set(entry.key, values, timeLimit(entry))';

/** Edits of what the code does in storage. */
const storage: readonly Mutation[] = [
  changed('a value under another key', STORAGE, set, "kvs.set('people', values, timeLimit(entry))"),
  changed(
    'one more value in the record',
    STORAGE,
    set,
    "kvs.set(entry.key, { ...values, seen: '1' }, timeLimit(entry))",
  ),
  changed('a value without a time limit', STORAGE, set, 'kvs.set(entry.key, values)'),
  changed(
    'a value that nothing has checked',
    STORAGE,
    '  requireWritable(entry, values);\n  await recorded',
    '  await recorded',
  ),
  changed('a secret', STORAGE, set, 'kvs.setSecret(entry.key, values)'),
  changed('an entity', STORAGE, set, "kvs.entity('people').set(entry.key, values)"),
  changed('a transaction', STORAGE, set, 'kvs.transact().set(entry.key, values).execute()'),
  changed('a batch of writes', STORAGE, set, 'kvs.batchSet([{ key: entry.key, value: values }])'),
  changed(
    'storage by a computed member',
    STORAGE,
    set,
    "kvs[['s', 'et'].join('') as 'set'](entry.key, values)",
  ),
  added(
    'a way to write anything',
    STORAGE,
    'export const put = (key: string, value: object): Promise<unknown> => kvs.set(key, value);',
  ),
  added(
    'storage from outside the platform layer',
    RENEW,
    "import { kvs } from '@forge/kvs';\nexport const peek = (): Promise<unknown> => kvs.get('people');",
  ),
  together('a listing of one prefix only', [
    {
      file: WALK,
      from: 'kvs.query()',
      to: "kvs.query().where('key', WhereConditions.beginsWith('a'))",
    },
    { file: WALK, from: 'import { kvs }', to: 'import { kvs, WhereConditions }' },
  ]),
];

/** Ways to hand on what reaches out. */
const handedOn: readonly Mutation[] = [
  added('storage under another name', WALK, 'const other = kvs;\nexport const a = other;'),
  added('storage unpacked', WALK, 'const { query } = kvs;\nexport const a = query;'),
  added('storage exported', WALK, 'export { kvs };'),
  added('storage as anything', WALK, 'export const a: unknown = kvs;'),
  added(
    'storage handed to a function',
    WALK,
    'const ask = (bag: { query: () => unknown }): unknown => bag.query();\nexport const a = ask(kvs);',
  ),
  added('a method of storage kept for later', WALK, 'export const a = kvs.query;'),
  added('Jira under another name', JIRA, 'const mine = asApp;\nexport const a = mine;'),
  added('Jira exported', JIRA, 'export { asApp };'),
  added(
    'a second call of the log',
    LOG,
    'export const a = (text: string): void => {\n  console.log(text);\n};',
  ),
];

/** Edits of what the code asks of Jira and of Atlassian. */
const requests: readonly Mutation[] = [
  changed(
    'a request that nobody declared',
    BASE_URL,
    'callJira(invocation, serverInfo)',
    "callJira(invocation, { ...serverInfo, path: '/rest/api/3/myself' })",
  ),
  changed(
    'an address written into the platform layer',
    JIRA,
    "search === '' ? operation.path",
    "search === '' ? '/rest/api/3/myself'",
  ),
  changed('always in the name of the app', JIRA, 'asApp() : asUser()', 'asApp() : asApp()'),
  changed('a verb of its own', JIRA, 'method: operation.method', "method: 'POST'"),
  changed(
    'something sent along',
    JIRA,
    'method: operation.method,',
    'method: operation.method,\n      body: JSON.stringify(query),',
  ),
  changed('a request to Confluence', JIRA, 'caller.requestJira(', 'caller.requestConfluence('),
  changed(
    'a request to another product',
    JIRA,
    'import { asApp,',
    "import { requestTeamworkGraph } from '@forge/api';\nimport { asApp,",
  ),
  added(
    'a request from outside the platform layer',
    RENEW,
    "import { asApp, route } from '@forge/api';\nexport const ask = (): Promise<unknown> => asApp().requestJira(route`/rest/api/3/myself`);",
  ),
  added(
    'the fetch of @forge/api',
    JIRA,
    "import { fetch as send2 } from '@forge/api';\nexport const away = (): Promise<unknown> => send2('https://collect.example.net');",
  ),
  added(
    'a remote of @forge/api',
    JIRA,
    "import { invokeRemote } from '@forge/api';\nexport const away = (): unknown => invokeRemote('backend', { path: '/' });",
  ),
  added(
    'all of @forge/api under one name',
    JIRA,
    "import * as forge from '@forge/api';\nexport const away = (): unknown => forge.webTrigger;",
  ),
  added('@forge/api passed on', JIRA, "export * from '@forge/api';"),
  added(
    'the old storage',
    JIRA,
    "import { storage } from '@forge/storage';\nexport const old = storage;",
  ),
];

/** Edits of what the code logs, and of what it takes from what Forge hands in. */
const words: readonly Mutation[] = [
  changed(
    'the context in the log',
    RENEW,
    '  const started = Date.now();',
    '  console.log(context);\n  const started = Date.now();',
  ),
  changed(
    'the event in the log, by another name for console',
    RENEW,
    '  const started = Date.now();',
    '  const { log: say } = console;\n  say(event);\n  const started = Date.now();',
  ),
  changed('an error in the log', LOG, 'console.log(', 'console.error('),
  changed(
    'a stack in the log',
    LOG,
    '...counts,',
    '...counts, stack: new Error(event.name).stack,',
  ),
  added(
    'a line to standard output',
    LOG,
    'export const say = (text: string): boolean => process.stdout.write(text);',
  ),
  changed(
    'a log line that nobody declared',
    RENEW,
    'log(logEvents.renewed, { written:',
    "log({ name: 'account', counts: ['written', 'corrected', 'ms'], reason: '' }, { written:",
  ),
  changed(
    'a field that nobody declared',
    RENEW,
    '  try {',
    "  invocation.take({ id: 'event.installerAccountId', reason: '', in: ['scheduled'] });\n  try {",
  ),
  added(
    'what Forge tells, taken around the declarations',
    RENEW,
    "import { getAppContext } from '@forge/api';\nexport const who = (): unknown => getAppContext().appAri;",
  ),
];

export const actMutations: readonly Mutation[] = [...storage, ...handedOn, ...requests, ...words];
