/** A global name that code which ships may use, and where. */
interface AllowedGlobal {
  readonly name: string;
  /** The folder or the file. */
  readonly in: string;
  readonly reason: string;
}

/** Names of the language itself. They reach nothing outside the program. */
export const language: readonly string[] = [
  'Array',
  'Boolean',
  'Date',
  'Error',
  'Infinity',
  'Intl',
  'JSON',
  'Map',
  'Math',
  'NaN',
  'Number',
  'Object',
  'Promise',
  'RegExp',
  'Set',
  'String',
  'TypeError',
  'undefined',
];

const reason = 'Part of the language; reaches nothing outside the program.';

/** All global names that may be used. Any other one is refused, also one that nobody knows. */
export const allowedGlobals: readonly AllowedGlobal[] = [
  ...language.flatMap((name) =>
    ['src/', 'static/', 'packages/sightglass/'].map((place) => ({ name, in: place, reason })),
  ),
  { name: 'console', in: 'src/platform/log.ts', reason: 'Writes the declared log lines.' },
  { name: 'setTimeout', in: 'src/platform/', reason: 'Ends a request that hangs.' },
  { name: 'clearTimeout', in: 'src/platform/', reason: 'Ends a request that hangs.' },
  { name: 'URLSearchParams', in: 'src/platform/jira.ts', reason: 'Writes a query string.' },
  { name: 'URL', in: 'src/statement/', reason: 'Takes an address apart; calls nobody.' },
  {
    name: 'TextDecoder',
    in: 'packages/sightglass/asks/reading/decode-text.ts',
    reason: 'Reads bytes as text; calls nobody.',
  },
  {
    name: 'encodeURIComponent',
    in: 'packages/sightglass/output/sarif-places.ts',
    reason: 'Writes a path as part of an address; calls nobody.',
  },
  { name: 'setTimeout', in: 'static/privacy/ui/come-into-sight.ts', reason: 'Scrolls once more.' },
  {
    name: 'setTimeout',
    in: 'static/privacy/review/use-inspection.ts',
    reason: 'Waits for a pause.',
  },
  {
    name: 'clearTimeout',
    in: 'static/privacy/review/use-inspection.ts',
    reason: 'Waits for a pause.',
  },
  {
    name: 'Uint8Array',
    in: 'static/privacy/review/use-inspection.ts',
    reason: 'Holds a file’s bytes.',
  },
  {
    name: 'Node',
    in: 'static/privacy/review/use-drop.ts',
    reason: 'Asks whether something is one.',
  },
  { name: 'navigator', in: 'static/privacy/ui/copy-text.ts', reason: 'Has the clipboard.' },
  {
    name: 'print',
    in: 'static/privacy/ui/print-page.ts',
    reason: 'Opens the browser’s own dialog.',
  },
  { name: 'Blob', in: 'static/privacy/ui/save-file.ts', reason: 'Holds a file to save.' },
  {
    name: 'URL',
    in: 'static/privacy/ui/save-file.ts',
    reason: 'Gives a file an address on this page.',
  },
  { name: 'document', in: 'static/privacy/', reason: 'The page itself, by allowed members.' },
];

/** Globals that may only be called on the spot, with a function first: a text would be run as code. */
export const takesFunction: ReadonlySet<string> = new Set(['setTimeout']);
