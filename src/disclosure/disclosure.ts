import type { HandedEntry } from '../capabilities/handed';
import type { JiraOperation } from '../capabilities/operations';
import type { Schedule } from '../capabilities/schedules';
import type { ServedEntry } from '../capabilities/served';

/** A line of the source, such as `src/entry/guard.ts:42`. */
export type SourceLine = string;

export interface DisclosedScope {
  id: string;
  reason: string;
  without: string;
  /** In plain words, what the scope permits beyond what the app does with it. */
  permitsBeyond: string;
  /** The ids of what stands on it. */
  usedFor: string[];
}

export interface DisclosedField {
  id: string;
  reason: string;
  /** The only shape in which it is stored, as a regular expression. */
  shape: string;
  maxLength: number;
}

export interface DisclosedEntry {
  id: string;
  key: string;
  timeLimitDays: number;
  fields: DisclosedField[];
}

export interface DisclosedModule {
  type: string;
  key: string;
  function: string | null;
  resource: string | null;
}

export interface DisclosedDependency {
  name: string;
  version: string;
  licence: string;
  /** In which of the two bundles it ships. */
  bundles: ('functions' | 'pages')[];
}

/** Where the source uses one entry, named by its list and its id: `operations.permission-check`. */
export interface DisclosedLines {
  of: string;
  at: SourceLine[];
}

/** All that the app may do, with reasons. Derived, never written by hand. */
export interface Disclosed {
  format: 1;
  app: { name: string; version: string; runtime: string };
  scopes: DisclosedScope[];
  stored: DisclosedEntry[];
  handed: (Omit<HandedEntry, 'in' | 'storedAs'> & {
    in: string[];
    storedAs: string | null;
    /** Whether the code looks at it. */
    used: boolean;
  })[];
  operations: (Omit<JiraOperation, 'query' | 'reads' | 'pages'> & { query: string[] })[];
  /** What could let data leave Jira. Each list is empty, and stands here so that nobody has to infer it. */
  egress: {
    externalAddresses: string[];
    contentPermissions: string[];
    remotes: string[];
    connectModules: string[];
    webTriggers: string[];
    endpoints: string[];
  };
  /** What a page may ask for, and whom Jira must confirm before anything is done. */
  served: (Omit<ServedEntry, 'shows'> & { shows: string[] })[];
  modules: DisclosedModule[];
  /** `handler` is the file and the export that Forge calls, such as `index.renew`. */
  lifecycle: { event: string; function: string; handler: string }[];
  schedules: (Schedule & { function: string; handler: string })[];
  logEvents: { name: string; counts: string[]; reason: string }[];
  dependencies: DisclosedDependency[];
  /** SHA-256, in hexadecimal, over all that src/capabilities/ declares, in every detail. */
  declarations: string;
}

/** The ledger of what was sealed: the code, settings and sentences that no rule can judge. */
export interface DisclosedSeals {
  /** SHA-256, in hexadecimal, over the canonical form of the ledger. */
  hash: string;
  /** When what holds the app to its word was last changed, and why; `null` before anything is sealed. */
  changed: { date: string; why: string } | null;
}

/** What the app may do, its fingerprint, and the lines that do it. */
export interface Disclosure extends Disclosed {
  /** SHA-256, in hexadecimal, over the canonical form of what the app may do. */
  hash: string;
  seals: DisclosedSeals;
  /** Apart from what is hashed: where a line stands says nothing of what the app may do. */
  lines: DisclosedLines[];
}

const APART: readonly string[] = ['hash', 'lines', 'seals'] satisfies readonly (keyof Disclosure)[];

/** What the hash is taken over. */
export const hashedPart = (disclosure: Disclosure): unknown =>
  Object.fromEntries(Object.entries(disclosure).filter(([name]) => !APART.includes(name)));

/** The lines that use an entry; empty where none does. */
export const linesOf = ({ lines }: Disclosure, of: string): readonly SourceLine[] =>
  lines.find((entry) => entry.of === of)?.at ?? [];
