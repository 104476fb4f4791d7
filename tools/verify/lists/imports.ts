/** The names that one file, or all files of a folder, may import from a package. */
interface AllowedImport {
  readonly from: string;
  readonly names: readonly string[];
  readonly in: string;
}

/** All imports of packages. Types need no entry: they leave nothing in the program. */
export const allowedImports: readonly AllowedImport[] = [
  { from: '@forge/api', names: ['getAppContext'], in: 'src/platform/handed-in.ts' },
  {
    from: '@forge/api',
    names: ['asApp', 'asUser', 'assumeTrustedRoute'],
    in: 'src/platform/jira.ts',
  },
  {
    from: '@forge/events/out/invocationError',
    names: ['InvocationError'],
    in: 'src/platform/retry.ts',
  },
  {
    from: '@forge/events/out/invocationErrorCode',
    names: ['InvocationErrorCode'],
    in: 'src/platform/retry.ts',
  },
  { from: '@forge/kvs', names: ['kvs', 'MetadataField'], in: 'src/platform/storage/storage.ts' },
  { from: '@forge/kvs', names: ['ForgeKvsAPIError'], in: 'src/platform/storage/storage-call.ts' },
  { from: '@forge/kvs', names: ['kvs'], in: 'src/platform/storage/walk.ts' },
  { from: '@forge/resolver', names: ['makeResolver'], in: 'src/platform/resolver.ts' },
  {
    from: 'js-yaml',
    names: ['parseEvents', 'YAMLException'],
    in: 'packages/sightglass/asks/reading/yaml.ts',
  },
  {
    from: 'js-yaml',
    names: ['EVENT_ID', 'getScalarValue', 'SCALAR_STYLE'],
    in: 'packages/sightglass/asks/reading/build-tree.ts',
  },
  { from: 'jsonc-parser', names: ['parseTree'], in: 'packages/sightglass/asks/reading/json.ts' },
  { from: '@forge/bridge', names: ['makeInvoke'], in: 'static/privacy/start/bridge.ts' },
  { from: '@forge/bridge', names: ['i18n'], in: 'static/privacy/text/load-texts.ts' },
  { from: '@forge/bridge', names: ['view'], in: 'static/privacy/start/main.tsx' },
  { from: 'preact', names: ['render'], in: 'static/privacy/start/main.tsx' },
  { from: 'preact', names: ['createContext'], in: 'static/privacy/text/use-texts.ts' },
  {
    from: 'preact/hooks',
    names: ['useCallback', 'useContext', 'useEffect', 'useId', 'useMemo', 'useRef', 'useState'],
    in: 'static/privacy/',
  },
];

/** Modules that a build makes: imported for their effect, and only from here. */
export const madeModules = [
  { from: 'virtual:design-tokens.css', in: 'static/privacy/start/main.tsx' },
] as const;

/** The package whose sources ship with the app, by the name it is imported under. */
export const OWN_PACKAGE = {
  name: 'sightglass-for-jira/',
  folder: 'packages/sightglass/',
} as const;

/** Which of the project's own files may be imported from where. The longest `from` that fits decides. */
export const allowedPaths: readonly { readonly from: string; readonly to: readonly string[] }[] = [
  { from: 'src/', to: ['src/', 'packages/sightglass/'] },
  { from: 'src/capabilities/', to: ['src/capabilities/', 'src/contract.ts'] },
  {
    from: 'src/disclosure/',
    to: [
      'src/disclosure/',
      'src/statement/',
      'src/capabilities/',
      'packages/sightglass/',
      'src/contract.ts',
      'publisher.json',
    ],
  },
  {
    from: 'src/statement/',
    to: [
      'src/disclosure/',
      'src/statement/',
      'packages/sightglass/',
      'src/contract.ts',
      'publisher.json',
    ],
  },
  { from: 'packages/sightglass/', to: ['packages/sightglass/'] },
  { from: 'src/platform/', to: ['src/platform/', 'src/capabilities/', 'src/contract.ts'] },
  {
    from: 'static/privacy/',
    to: [
      'static/privacy/',
      'src/contract.ts',
      'src/definitions.ts',
      'src/disclosure/',
      'packages/sightglass/',
    ],
  },
];
