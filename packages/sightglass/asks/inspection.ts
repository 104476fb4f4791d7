import type { Declared } from './declared/declared';
import type { OperationCount, Reach } from '../facts/figures';
import type { Finding } from './finding';
import type { SourceKind } from './source-kind';
import type { Problem } from './reading/problem';

/** All that can be told of an app from one file. */
export interface Inspection {
  readonly kind: SourceKind;
  /** What it was recognised by: keys or names as they stand in the file. */
  readonly recognisedBy: readonly string[];
  /** The name the file gives the app, else its key; as written, so never to be trusted. */
  readonly app: string | null;
  readonly problems: readonly Problem[];
  /** Whether something of the file could not be read, and so is not told. */
  readonly isPartial: boolean;
  /** The most serious first. */
  readonly findings: readonly Finding[];
  readonly scopes: readonly InspectedScope[];
  readonly reach: Reach | null;
  /** What the file declares, for comparing it with another. */
  readonly declared: Declared;
}

/** One scope that the app asks for, or that Atlassian adds to one it asks for. */
export interface InspectedScope {
  /** As written in the file, without blanks around it. */
  readonly name: string;
  readonly lines: readonly number[];
  /** `null` for a scope that is not known. */
  readonly words: ScopeWords | null;
  /** Jira's published operations that ask for it, alone or with others; `null` where it is no scope of Jira's. */
  readonly operations: OperationCount | null;
  /** Whether the app may use it as a person who is not there. */
  readonly isImpersonated: boolean;
  /** The scope that brings it, for one that the file does not ask for itself. */
  readonly impliedBy: string | null;
}

/** Keys of texts: `name.verb.<verb>` and so on. */
export interface ScopeWords {
  readonly verb: string;
  readonly object: string;
  readonly product: string;
}
