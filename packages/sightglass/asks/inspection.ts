import type { Declared } from './declared/declared';
import type { OperationCount, Reach } from '../facts/figures';
import type { Finding } from './finding';
import type { Problem } from './reading/problem';
import type { Ground } from './reassurance/ground';
import type { SourceKind } from './source-kind';

/** All that can be told about an app from one file. */
export interface Inspection {
  readonly kind: SourceKind;
  /** The keys or names by which its kind was recognised, as written in the file. */
  readonly recognisedBy: readonly string[];
  /** The app's name in the file, else its key; as written, so untrusted. */
  readonly app: string | null;
  readonly problems: readonly Problem[];
  /** Whether part of the file could not be read and so is missing here. */
  readonly isPartial: boolean;
  /** The most serious first. */
  readonly findings: readonly Finding[];
  readonly scopes: readonly InspectedScope[];
  /** What the scopes open in Jira; `null` without scopes, or if all belong to another product. */
  readonly reach: Reach | null;
  /** What they open in each other product whose operations are published. */
  readonly elsewhere: readonly Reach[];
  /** Both sides of a diff, for comparing them; `null` for any other text. */
  readonly sides: { readonly before: string; readonly after: string } | null;
  /** The grounds that do not hold, so that the file's silence proves nothing there. */
  readonly missing: readonly Ground[];
  /** The grounds whose absence alone keeps a reassurance back; each has a text `ground.<id>`. */
  readonly withheld: readonly Ground[];
  /** What the file declares, for comparison with another file. */
  readonly declared: Declared;
}

/** A scope that the app asks for, or that Atlassian adds to one it asks for. */
export interface InspectedScope {
  /** As written in the file, trimmed. */
  readonly name: string;
  readonly lines: readonly number[];
  /** `null` for an unknown scope. */
  readonly words: ScopeWords | null;
  /**
   * How many operations need this scope, of all that the app's scopes open; `null` where no
   * published operation names it.
   */
  readonly operations: OperationCount | null;
  /** Whether the app may use it as a person who is away. */
  readonly isImpersonated: boolean;
  /** The scope that implies it; `null` for one that the file asks for itself. */
  readonly impliedBy: string | null;
}

/** Keys of the scope's texts: `name.verb.<verb>` and so on. */
export interface ScopeWords {
  readonly verb: string;
  readonly object: string;
  readonly product: string;
}
