import type { HandedEntry } from '../capabilities/handed';
import type { JiraOperation } from '../capabilities/operations';
import type { Schedule } from '../capabilities/schedules';

/** A line of the source, such as `src/entry/guard.ts:42`. */
export type SourceLine = string;

export interface DisclosedScope {
  id: string;
  reason: string;
  without: string;
  /** In plain words, what the scope permits beyond what the app does with it. */
  permitsBeyond: string;
  usedFor: { capability: string; at: SourceLine[] }[];
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
  usedAt: SourceLine[];
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

/** All that the app may do, with reasons and the lines that do it. Derived, never written by hand. */
export interface Disclosure {
  format: 1;
  app: { name: string; version: string; runtime: string };
  scopes: DisclosedScope[];
  stored: DisclosedEntry[];
  handed: (Omit<HandedEntry, 'in' | 'storedAs'> & {
    in: string[];
    storedAs: string | null;
    usedAt: SourceLine[];
  })[];
  operations: (Omit<JiraOperation, 'query' | 'reads' | 'pages'> & {
    query: string[];
    usedAt: SourceLine[];
  })[];
  /** What could let data leave Jira. Each list is empty, and stands here so that nobody has to infer it. */
  egress: {
    externalAddresses: string[];
    contentPermissions: string[];
    remotes: string[];
    connectModules: string[];
    webTriggers: string[];
    endpoints: string[];
  };
  modules: DisclosedModule[];
  lifecycle: { event: string; function: string; at: SourceLine }[];
  schedules: (Schedule & { function: string; at: SourceLine })[];
  logEvents: { name: string; counts: string[]; reason: string; usedAt: SourceLine[] }[];
  dependencies: DisclosedDependency[];
  /** SHA-256, in hexadecimal, over the canonical form of everything above. */
  hash: string;
}
