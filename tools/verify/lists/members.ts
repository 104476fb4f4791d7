/** Members of things that the project does not declare itself, which code that ships may touch. */
export interface AllowedMembers {
  /** `es`: the language; `dom`: the browser; else the package. */
  readonly from: string;
  readonly owner: string;
  readonly names: readonly string[];
  /** The folder or the file; everywhere where absent. */
  readonly in?: string;
}

/** Objects of the language all of whose members compute and nothing else. */
export const harmlessOwners: ReadonlySet<string> = new Set([
  'Array',
  'ArrayConstructor',
  'Boolean',
  'ConcatArray',
  'Date',
  'DateConstructor',
  'IterableIterator',
  'Iterator',
  'IteratorObject',
  'Intl',
  'Intl.DateTimeFormat',
  'Intl.ListFormat',
  'Intl.Locale',
  'Intl.NumberFormat',
  'Intl.PluralRules',
  'Map',
  'Math',
  'Number',
  'NumberConstructor',
  'Promise',
  'PromiseConstructor',
  'PromiseFulfilledResult',
  'PromiseRejectedResult',
  'ReadonlyArray',
  'ReadonlyMap',
  'ReadonlySet',
  'RegExp',
  'RegExpExecArray',
  'RegExpMatchArray',
  'Set',
  'String',
]);

const language: readonly AllowedMembers[] = [
  { from: 'es', owner: 'Error', names: ['message', 'name', 'cause'] },
  { from: 'es', owner: 'JSON', names: ['parse', 'stringify'] },
  {
    from: 'es',
    owner: 'ObjectConstructor',
    names: ['entries', 'freeze', 'getOwnPropertyDescriptor', 'hasOwn', 'is', 'keys', 'values'],
  },
  // In a page, an object of any shape could be made to look like an element.
  { from: 'es', owner: 'ObjectConstructor', names: ['fromEntries'], in: 'src/' },
  { from: 'es', owner: 'PropertyDescriptor', names: ['value'] },
];

const disclosure: readonly AllowedMembers[] = [
  { from: 'dom', owner: 'URL', names: ['canParse', 'hostname', 'password', 'username'] },
].map((allowed) => ({ ...allowed, in: 'src/disclosure/' }));

const storage = ['src/platform/storage.ts', 'src/platform/walk.ts'];

const functions: readonly AllowedMembers[] = [
  { from: 'dom', owner: 'Console', names: ['log'], in: 'src/platform/log.ts' },
  { from: '@types/node', owner: 'global.Console', names: ['log'], in: 'src/platform/log.ts' },
  { from: 'dom', owner: 'URLSearchParams', names: ['toString'], in: 'src/platform/jira.ts' },
  {
    from: '@forge/api',
    owner: 'RequestProductMethods',
    names: ['requestJira'],
    in: 'src/platform/jira.ts',
  },
  {
    from: '@forge/api',
    owner: 'Response',
    names: ['ok', 'status', 'text'],
    in: 'src/platform/jira.ts',
  },
  {
    from: '@forge/api',
    owner: 'AppContext',
    names: ['invocationRemainingTimeInMillis'],
    in: 'src/platform/invocation.ts',
  },
  {
    from: '@forge/events',
    owner: 'InvocationErrorCode',
    names: ['FUNCTION_RETRY_REQUEST'],
    in: 'src/platform/retry.ts',
  },
  ...storage.flatMap((file) => [
    {
      from: '@forge/kvs',
      owner: 'KvsImpl',
      names: ['get', 'set', 'delete', 'query', 'batchGet', 'batchDelete'],
      in: file,
    },
    {
      from: '@forge/kvs',
      owner: 'MetadataField',
      names: ['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'],
      in: file,
    },
    {
      from: '@forge/kvs',
      owner: 'QueryBuilder',
      names: ['cursor', 'getMany', 'limit'],
      in: file,
    },
    { from: '@forge/kvs', owner: 'SetResult', names: ['value'], in: file },
  ]),
  {
    from: '@forge/kvs',
    owner: 'ForgeKvsAPIError',
    names: ['responseDetails'],
    in: 'src/platform/storage-call.ts',
  },
  {
    from: '@forge/kvs',
    owner: 'APIErrorResponseDetails',
    names: ['status'],
    in: 'src/platform/storage-call.ts',
  },
];

const SAVE = 'static/privacy/save-file.ts';
const COPY = 'static/privacy/copy-text.ts';

const pages: readonly AllowedMembers[] = [
  { from: '@forge/bridge', owner: 'view', names: ['createHistory', 'getContext', 'theme'] },
  { from: '@forge/bridge', owner: 'view.theme', names: ['enable'] },
  {
    from: '@forge/bridge',
    owner: 'FullContext',
    names: ['locale', 'moduleKey', 'siteUrl', 'timezone'],
  },
  { from: '@forge/bridge', owner: '', names: ['createTranslationFunction', 'getTranslations'] },
  { from: '@forge/i18n', owner: 'GetTranslationsResult', names: ['locale', 'translations'] },
  { from: 'preact', owner: 'Context', names: ['Provider'] },
  { from: 'preact', owner: 'RefObject', names: ['current'] },
  { from: 'preact', owner: 'TargetedEvent', names: ['currentTarget'] },
  { from: 'dom', owner: 'Clipboard', names: ['writeText'], in: COPY },
  { from: 'dom', owner: 'Document', names: ['createElement'], in: SAVE },
  { from: 'dom', owner: 'Document', names: ['documentElement', 'title'] },
  { from: 'dom', owner: 'DOMTokenList', names: ['add', 'remove'] },
  { from: 'dom', owner: 'Element', names: ['classList', 'scrollIntoView'] },
  { from: 'dom', owner: 'HTMLAnchorElement', names: ['download'], in: SAVE },
  { from: 'dom', owner: 'HTMLDialogElement', names: ['close', 'showModal'] },
  { from: 'dom', owner: 'HTMLElement', names: ['click'], in: SAVE },
  { from: 'dom', owner: 'HTMLElement', names: ['lang'] },
  { from: 'dom', owner: 'HTMLHyperlinkElementUtils', names: ['href'], in: SAVE },
  { from: 'dom', owner: 'HTMLInputElement', names: ['value'] },
  { from: 'dom', owner: 'HTMLOrSVGElement', names: ['focus'] },
  { from: 'dom', owner: 'KeyboardEvent', names: ['key'] },
  { from: 'dom', owner: 'Navigator', names: ['clipboard'], in: COPY },
  { from: 'dom', owner: 'ParentNode', names: ['querySelector', 'replaceChildren'] },
  { from: 'dom', owner: 'URL', names: ['createObjectURL', 'revokeObjectURL'], in: SAVE },
].map((allowed) => ({ in: 'static/privacy/', ...allowed }));

/** All such members that may be touched. Any other one is refused. */
export const allowedMembers: readonly AllowedMembers[] = [
  ...language,
  ...disclosure,
  ...functions,
  ...pages,
];
