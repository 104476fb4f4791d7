import type { Declared } from './declared/declared';
import type { OperationCount, Reach } from '../facts/figures';
import type { Finding } from './finding';
import type { Problem } from './reading/problem';
import type { Ground } from './reassurance/ground';
import type { SourceKind } from './source-kind';

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
  /** What the scopes open of Jira; `null` where there are none, or they are all of another product. */
  readonly reach: Reach | null;
  /** What they open of each other product whose operations are counted and which they name. */
  readonly elsewhere: readonly Reach[];
  /** Both sides of a difference, to compare them; `null` for any other text. */
  readonly sides: { readonly before: string; readonly after: string } | null;
  /** What does not hold of the file, so that its silence on some things says nothing. */
  readonly missing: readonly Ground[];
  /** Why less is said in its favor than its silence might suggest; in words by `ground.<id>`. */
  readonly withheld: readonly Ground[];
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
  /** What it takes part in opening, of what all scopes open together; `null` where no published operation names it. */
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
