import type { Door } from './door';
import { webDoors } from './web-doors';

/** Every door. All other shipped files are held to the small language. */
export const doors: readonly Door[] = [
  {
    path: 'src/index.ts',
    of: 'functions',
    touches: 'what Forge calls: it gives each call to the door for what is handed in',
    packages: [],
    names: [],
  },
  {
    path: 'src/platform/handed-in.ts',
    of: 'functions',
    touches: 'the event and the context of a call; neither leaves that file',
    packages: ['@forge/api'],
    names: [],
  },
  {
    path: 'src/platform/clock.ts',
    of: 'functions',
    touches: 'the time, and waiting',
    packages: [],
    names: ['Date', 'Math', 'setTimeout', 'clearTimeout'],
  },
  {
    path: 'src/platform/jira.ts',
    of: 'functions',
    touches: 'Jira, one declared operation at a time',
    packages: ['@forge/api'],
    names: ['URLSearchParams'],
  },
  {
    path: 'src/platform/log.ts',
    of: 'functions',
    touches: 'the log, one declared line a call, with counts that the doors have counted',
    packages: [],
    names: ['console'],
  },
  {
    path: 'src/platform/resolver.ts',
    of: 'functions',
    touches: 'what pages ask: a table of definitions, each behind its declared guard',
    packages: ['@forge/resolver'],
    names: [],
  },
  {
    path: 'src/platform/retry.ts',
    of: 'functions',
    touches: 'the wish that Forge calls again',
    packages: ['@forge/events'],
    names: [],
  },
  {
    path: 'src/platform/storage/storage.ts',
    of: 'functions',
    touches: 'storage, by declared entry',
    packages: ['@forge/kvs'],
    names: [],
  },
  {
    path: 'src/platform/storage/walk.ts',
    of: 'functions',
    touches: 'storage, by listing: the walk that erases',
    packages: ['@forge/kvs'],
    names: [],
  },
  {
    path: 'static/privacy/start/bridge.ts',
    of: 'pages',
    touches: 'the functions, the page’s context and theme, through Forge’s bridge',
    packages: ['@forge/bridge'],
    names: [],
  },
  {
    path: 'static/privacy/start/history.ts',
    of: 'pages',
    touches: 'the address of the page: one of a fixed set',
    packages: ['@forge/bridge'],
    names: [],
  },
  {
    path: 'static/privacy/start/page-frame.ts',
    of: 'pages',
    touches: 'the document: where the page and its heading are put, its title and its language',
    packages: ['preact'],
    names: ['document'],
  },
  {
    path: 'static/privacy/start/render-hook.ts',
    of: 'pages',
    touches: 'every element: which ones, with which attributes, and where each may point',
    packages: ['preact'],
    names: ['Object'],
  },
  {
    path: 'static/privacy/ui/hearing.ts',
    of: 'pages',
    touches: 'the browser’s events: which listeners there may be',
    packages: [],
    names: ['WeakSet'],
  },
  {
    path: 'static/privacy/ui/happened.ts',
    of: 'pages',
    touches: 'the browser’s events: what of them a page is told',
    packages: [],
    names: ['KeyboardEvent'],
  },
  {
    path: 'static/privacy/ui/use-element.ts',
    of: 'pages',
    touches: 'an element on the page: focus, sight, a dialog',
    packages: ['preact'],
    names: ['HTMLDialogElement', 'HTMLElement', 'HTMLTextAreaElement', 'WeakSet'],
  },
  {
    path: 'static/privacy/ui/select-line.ts',
    of: 'pages',
    touches: 'a text box: the line that is selected in it',
    packages: [],
    names: [],
  },
  {
    path: 'static/privacy/review/input/on-file.ts',
    of: 'pages',
    touches: 'files that a person has chosen or dropped',
    packages: [],
    names: ['DragEvent', 'HTMLInputElement', 'Node'],
  },
  {
    path: 'static/privacy/review/record/fingerprint.ts',
    of: 'pages',
    touches: 'the time, and the browser’s SHA-256 of what was given',
    packages: [],
    names: ['Date', 'TextEncoder', 'crypto'],
  },
  {
    path: 'packages/sightglass/says/input/pdf.ts',
    of: 'pages',
    touches: 'a library that reads a PDF',
    packages: ['pdfjs-dist'],
    names: [],
  },
  {
    path: 'static/privacy/ui/save-file.ts',
    of: 'pages',
    touches: 'saving a file: a blob of what was asked for',
    packages: [],
    names: ['Blob', 'URL', 'document'],
  },
  {
    path: 'static/privacy/ui/copy-text.ts',
    of: 'pages',
    touches: 'the clipboard, on a press of a button that says so',
    packages: [],
    names: ['HTMLButtonElement', 'WeakSet', 'navigator'],
  },
  {
    path: 'static/privacy/ui/browser-commands.ts',
    of: 'pages',
    touches:
      'the browser’s dialog to print, and that it is about to print the page or to search it',
    packages: [],
    names: ['KeyboardEvent', 'addEventListener', 'print', 'removeEventListener'],
  },
  {
    path: 'static/privacy/ui/timer.ts',
    of: 'pages',
    touches: 'waiting',
    packages: [],
    names: ['setTimeout', 'clearTimeout'],
  },
  ...webDoors,
];

/**
 * Modules with what doors record about a call. Only doors and their parts may import their values,
 * as anyone else could falsify a count or vouch for a value; types are free.
 */
export const doorsOnly: readonly string[] = [
  'src/platform/book.ts',
  'src/platform/receipt.ts',
  'src/platform/storage/keys.ts',
  'static/privacy/ui/hearing.ts',
];

/**
 * Parts of doors, and tables that doors use. They touch nothing themselves and are held to the
 * small language, but are sealed as doors are.
 */
export const parts: readonly string[] = [
  'src/capabilities/entry.ts',
  'src/platform/guard.ts',
  'src/platform/invocation.ts',
  'src/platform/jira-shapes.ts',
  'src/platform/served-shapes.ts',
  'src/platform/told.ts',
  'src/platform/storage/listed-key.ts',
  'src/platform/storage/storage-call.ts',
  'src/platform/storage/stored-value.ts',
  'src/platform/storage/walk-answers.ts',
  'src/platform/storage/writable.ts',
  'static/privacy/start/addresses.ts',
  'static/privacy/start/elements.ts',
  'static/privacy/proof/links.ts',
  ...doorsOnly,
];

/**
 * Files that touch nothing outside but need more than the small language: one freezes entries, the
 * others read members by computed names. They are sealed as doors are.
 */
export const ownData: readonly string[] = [
  'src/capabilities/entry.ts',
  'packages/sightglass/json/decoded.ts',
  'packages/sightglass/json/own.ts',
];

/** Whether a file is held to the small language. */
export const isHeld = (path: string): boolean =>
  ![...doors.map((door) => door.path), ...doorsOnly, ...ownData].includes(path);
