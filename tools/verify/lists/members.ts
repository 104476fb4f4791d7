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
  'Intl.DisplayNames',
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
  {
    from: 'es',
    owner: 'ObjectConstructor',
    names: ['fromEntries'],
    in: 'packages/sightglass/',
  },
  { from: 'es', owner: 'PropertyDescriptor', names: ['value'] },
];

const disclosure: readonly AllowedMembers[] = [
  { from: 'dom', owner: 'URL', names: ['canParse', 'hostname', 'password', 'username'] },
].map((allowed) => ({ ...allowed, in: 'src/statement/' }));

const inspector: readonly AllowedMembers[] = [
  { from: 'dom', owner: 'TextDecoder', names: ['decode'] },
  { from: 'jsonc-parser', owner: 'Node', names: ['children', 'offset', 'type', 'value'] },
  { from: 'jsonc-parser', owner: 'ParseError', names: ['offset'] },
  { from: 'js-yaml', owner: 'EVENT_ID', names: ['ALIAS', 'DOCUMENT', 'MAPPING', 'POP', 'SCALAR'] },
  { from: 'js-yaml', owner: 'SCALAR_STYLE', names: ['PLAIN'] },
  // The compiler names any one of them for what all have.
  ...['Alias', 'Document', 'Mapping', 'Pop', 'Scalar', 'Sequence'].map((kind) => ({
    from: 'js-yaml',
    owner: `${kind}Event`,
    names: ['anchorEnd', 'anchorStart', 'start', 'style', 'type', 'valueStart'],
  })),
  { from: 'js-yaml', owner: 'SnippetMark', names: ['line'] },
  { from: 'js-yaml', owner: 'YAMLException', names: ['mark', 'reason'] },
  { from: '@types/sarif', owner: 'ReportingDescriptor', names: ['id'] },
].map((allowed) => ({ ...allowed, in: 'packages/sightglass/' }));

const storage = ['src/platform/storage/storage.ts', 'src/platform/storage/walk.ts'];

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
    in: 'src/platform/handed-in.ts',
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
    in: 'src/platform/storage/storage-call.ts',
  },
  {
    from: '@forge/kvs',
    owner: 'APIErrorResponseDetails',
    names: ['status'],
    in: 'src/platform/storage/storage-call.ts',
  },
];

const SAVE = 'static/privacy/ui/save-file.ts';
const COPY = 'static/privacy/ui/copy-text.ts';
const READ = 'static/privacy/review/use-inspection.ts';
const DROP = 'static/privacy/review/use-drop.ts';
const LINES = 'static/privacy/review/select-line.ts';

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
  { from: 'dom', owner: 'Blob', names: ['arrayBuffer', 'size'], in: READ },
  { from: 'dom', owner: 'Clipboard', names: ['writeText'], in: COPY },
  { from: 'dom', owner: 'DataTransfer', names: ['files', 'types'], in: DROP },
  { from: 'dom', owner: 'Document', names: ['createElement'], in: SAVE },
  { from: 'dom', owner: 'Document', names: ['documentElement', 'title'] },
  { from: 'dom', owner: 'DOMTokenList', names: ['add', 'remove'] },
  { from: 'dom', owner: 'DragEvent', names: ['dataTransfer'], in: DROP },
  { from: 'dom', owner: 'Element', names: ['classList', 'scrollIntoView'] },
  {
    from: 'dom',
    owner: 'Element',
    names: ['clientHeight', 'scrollHeight', 'scrollLeft', 'scrollTop'],
    in: LINES,
  },
  { from: 'dom', owner: 'Event', names: ['preventDefault'], in: DROP },
  { from: 'dom', owner: 'File', names: ['name'], in: READ },
  { from: 'dom', owner: 'HTMLAnchorElement', names: ['download'], in: SAVE },
  { from: 'dom', owner: 'HTMLDialogElement', names: ['close', 'showModal'] },
  { from: 'dom', owner: 'HTMLElement', names: ['click'], in: SAVE },
  { from: 'dom', owner: 'HTMLElement', names: ['lang'] },
  { from: 'dom', owner: 'HTMLHyperlinkElementUtils', names: ['href'], in: SAVE },
  { from: 'dom', owner: 'HTMLInputElement', names: ['value'] },
  {
    from: 'dom',
    owner: 'HTMLInputElement',
    names: ['files'],
    in: 'static/privacy/review/file-choice.tsx',
  },
  { from: 'dom', owner: 'HTMLTextAreaElement', names: ['setSelectionRange'], in: LINES },
  { from: 'dom', owner: 'HTMLTextAreaElement', names: ['value'] },
  { from: 'dom', owner: 'HTMLOrSVGElement', names: ['focus'] },
  { from: 'dom', owner: 'KeyboardEvent', names: ['key'] },
  { from: 'dom', owner: 'MouseEvent', names: ['relatedTarget'], in: DROP },
  { from: 'dom', owner: 'Navigator', names: ['clipboard'], in: COPY },
  { from: 'dom', owner: 'Node', names: ['contains'], in: DROP },
  { from: 'dom', owner: 'ParentNode', names: ['querySelector', 'replaceChildren'] },
  { from: 'dom', owner: 'URL', names: ['createObjectURL', 'revokeObjectURL'], in: SAVE },
].map((allowed) => ({ in: 'static/privacy/', ...allowed }));

/** All such members that may be touched. Any other one is refused. */
export const allowedMembers: readonly AllowedMembers[] = [
  ...language,
  ...disclosure,
  ...inspector,
  ...functions,
  ...pages,
];
