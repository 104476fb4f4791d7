import type { HandedEntry } from '../../../../src/capabilities/handed';
import type { LogEvent } from '../../../../src/capabilities/log-events';
import type { JiraOperation } from '../../../../src/capabilities/operations';
import type { ServedEntry } from '../../../../src/capabilities/served';
import type { StoredEntry } from '../../../../src/capabilities/stored';
import type { Evidence } from '../../../../src/disclosure/derive/code-evidence';
import { derive } from '../../../../src/disclosure/derive/derive';
import { deriveLines } from '../../../../src/disclosure/derive/lines';

const text = { reason: 'r', without: 'w' };
const scopes = [
  { id: 'storage:app', ...text, permitsBeyond: 'b' },
  { id: 'read:jira', ...text, permitsBeyond: 'c' },
];
const shape = { reason: 'f', pattern: '^x$', maxLength: 9 };
const kept = {
  id: 'kept',
  key: 'k',
  timeLimitDays: 7,
  pages: [],
  fields: { second: shape, first: shape },
} as unknown as StoredEntry;
const taken = { id: 'event.b', reason: 'r', in: ['trigger', 'resolver'], storedAs: 'baseUrl' };
const ignored = { id: 'event.a', reason: 'r', in: ['resolver'] };
const asked = {
  id: 'ask',
  method: 'GET',
  path: '/p',
  as: 'app',
  scope: 'read:jira',
  query: [{ name: 'b' }, { name: 'a' }],
  ...text,
} as unknown as JiraOperation;
const written = { name: 'erased', counts: ['ms', 'found'], reason: 'r' } as unknown as LogEvent;

const logged = { name: 'a-first', counts: [], reason: 'r' } as unknown as LogEvent;

const answer: ServedEntry = {
  page: 'admin-page',
  name: 'ask',
  guard: 'jira-admin',
  writes: true,
  shows: ['b', 'a'],
  receipt: null,
};

const manifest = {
  modules: {
    'jira:adminPage': [{ key: 'page', resource: 'main', resolver: { function: 'serve' } }],
    trigger: [{ key: 'on', function: 'install', events: ['avi:installed'] }],
    preUninstall: [{ key: 'off', function: 'erase' }],
    scheduledTrigger: [{ key: 'weekly', function: 'renew', interval: 'week' }],
    function: [
      { key: 'serve', handler: 'index.serve' },
      { key: 'install', handler: 'index.install' },
      { key: 'erase', handler: 'index.erase' },
      { key: 'renew', handler: 'index.renew' },
    ],
  },
};

const using = new Map<object, string[]>([
  [kept, ['src/b.ts:2', 'src/a.ts:1']],
  [taken, ['src/a.ts:3']],
  [asked, ['src/a.ts:4']],
  [written, ['src/a.ts:9']],
]);

const evidence = (parts: Partial<Evidence> = {}): Evidence => ({
  app: { name: 'a', version: '1.0.0', runtime: 'r' },
  manifest,
  declared: {
    scopes,
    stored: [kept],
    handed: [taken, ignored] as unknown as readonly HandedEntry[],
    operations: [asked],
    schedules: [{ id: 'renew', interval: 'week', reason: 'r' }],
    logEvents: [written, logged],
    served: [answer, { ...answer, name: 'about' }],
  },
  lines: {
    using: (entry) => using.get(entry) ?? [],
    walking: ['src/walk.ts:5'],
    handling: (key) => (key === 'erase' ? '' : `src/index.ts:${key.length}`),
  },
  dependencies: [
    { name: 'b', version: '1.0.0', licence: 'MIT', bundles: ['pages'] },
    { name: 'a', version: '2.0.0', licence: 'MIT', bundles: ['functions'] },
    { name: 'a', version: '1.0.0', licence: 'MIT', bundles: ['functions'] },
  ],
  declarations: 'd',
  ...parts,
});

const disclosed = derive(evidence());

it('tells of each field that is handed in whether it is used, and as what it may be stored', () => {
  expect(disclosed.handed).toEqual([
    { id: 'event.a', reason: 'r', in: ['resolver'], storedAs: null, used: false },
    { id: 'event.b', reason: 'r', in: ['resolver', 'trigger'], storedAs: 'baseUrl', used: true },
  ]);
});

it('tells what is stored with its key, its time limit, and the shape of each field', () => {
  const field = { reason: 'f', shape: '^x$', maxLength: 9 };
  expect(disclosed.stored).toEqual([
    {
      id: 'kept',
      key: 'k',
      timeLimitDays: 7,
      fields: [
        { id: 'first', ...field },
        { id: 'second', ...field },
      ],
    },
  ]);
});

it('ties each scope to what stands on it, and the walk over all keys to the scope of storage', () => {
  expect(disclosed.scopes).toEqual([
    { id: 'read:jira', ...text, permitsBeyond: 'c', usedFor: ['ask'] },
    { id: 'storage:app', ...text, permitsBeyond: 'b', usedFor: ['every-key', 'kept'] },
  ]);
});

it('tells each request to Jira, in whose name, and each line of the log', () => {
  expect(disclosed.operations).toEqual([
    {
      id: 'ask',
      method: 'GET',
      path: '/p',
      as: 'app',
      scope: 'read:jira',
      query: ['a', 'b'],
      ...text,
    },
  ]);
  expect(disclosed.logEvents).toEqual([
    { name: 'a-first', counts: [], reason: 'r' },
    { name: 'erased', counts: ['found', 'ms'], reason: 'r' },
  ]);
});

it('tells what a page may ask for, behind which guard, and what it may be shown', () => {
  expect(disclosed.served).toEqual([
    { ...answer, name: 'about', shows: ['a', 'b'] },
    { ...answer, shows: ['a', 'b'] },
  ]);
  expect(disclosed.declarations).toBe('d');
});

it('tells which function and which handler answers each event, and what runs by the clock', () => {
  expect(disclosed.lifecycle).toEqual([
    { event: 'avi:installed', function: 'install', handler: 'index.install' },
    { event: 'preUninstall', function: 'erase', handler: 'index.erase' },
  ]);
  expect(disclosed.schedules).toEqual([
    { id: 'renew', interval: 'week', reason: 'r', function: 'renew', handler: 'index.renew' },
  ]);
  expect(
    disclosed.modules.map(({ type, key, function: called, resource }) => [
      type,
      key,
      called,
      resource,
    ]),
  ).toEqual([
    ['jira:adminPage', 'page', 'serve', 'main'],
    ['preUninstall', 'off', 'erase', null],
    ['scheduledTrigger', 'weekly', 'renew', null],
    ['trigger', 'on', 'install', null],
  ]);
});

it('tells which app it is', () => {
  expect(disclosed.app).toEqual({ name: 'a', version: '1.0.0', runtime: 'r' });
  expect(disclosed.format).toBe(1);
});

it('takes for a run by the clock only a schedule of the manifest, and only its own', () => {
  const modules = {
    trigger: [{ key: 'on', function: 'renew', events: ['z', 'a'] }],
    scheduledTrigger: [{ key: 'other', function: 'clean', interval: 'day' }],
  };
  const { schedules, lifecycle } = derive(evidence({ manifest: { modules } }));
  expect(schedules).toMatchObject([{ id: 'renew', function: '' }]);
  expect(lifecycle.map(({ event }) => event)).toEqual(['a', 'z']);
});

it('leaves function and handler empty where the manifest has none', () => {
  const { schedules, lifecycle } = derive(
    evidence({ manifest: { modules: { preUninstall: [{ key: 'off' }] } } }),
  );
  expect(schedules).toMatchObject([{ id: 'renew', function: '', handler: '' }]);
  expect(lifecycle).toEqual([{ event: 'preUninstall', function: '', handler: '' }]);
});

it('orders packages by name and version, whatever order they are given in', () => {
  expect(disclosed.dependencies.map(({ name, version }) => `${name}@${version}`)).toEqual([
    'a@1.0.0',
    'a@2.0.0',
    'b@1.0.0',
  ]);
});

it('tells every way by which data could leave, in whichever form the manifest has it', () => {
  const open = {
    permissions: {
      external: {
        fetch: { backend: ['b.example', { address: 'a.example' }], client: ['b.example'] },
      },
      content: { scripts: ['unsafe-inline'], styles: null },
    },
    remotes: [{ key: 'z' }, { key: 'y' }],
    connectModules: { 'jira:webhooks': [] },
    modules: { webtrigger: [{ key: 'hook' }], endpoint: [{ key: 'end' }, {}] },
  };
  expect(derive(evidence({ manifest: open })).egress).toEqual({
    externalAddresses: ['"a.example"', '"b.example"'],
    contentPermissions: ['"unsafe-inline"'],
    remotes: ['y', 'z'],
    connectModules: ['jira:webhooks'],
    webTriggers: ['hook'],
    endpoints: ['', 'end'],
  });
  expect(Object.values(disclosed.egress)).toEqual([[], [], [], [], [], []]);
});

it('keeps the lines apart, and names those of a scope from all that stands on it, each once', () => {
  expect(JSON.stringify(disclosed)).not.toMatch(/\.ts:\d/);
  expect(deriveLines(evidence())).toEqual([
    { of: 'handed.event.b', at: ['src/a.ts:3'] },
    { of: 'lifecycle.avi:installed', at: ['src/index.ts:7'] },
    { of: 'logEvents.erased', at: ['src/a.ts:9'] },
    { of: 'operations.ask', at: ['src/a.ts:4'] },
    { of: 'schedules.renew', at: ['src/index.ts:5'] },
    { of: 'scopes.read:jira', at: ['src/a.ts:4'] },
    { of: 'scopes.storage:app', at: ['src/walk.ts:5', 'src/b.ts:2', 'src/a.ts:1'] },
    { of: 'stored.kept', at: ['src/b.ts:2', 'src/a.ts:1'] },
  ]);
});
