// Apart from what finds them, which needs the compiler: the list of commands names them.
import type { Certainty, Doubt, Place } from '../reading';

/** The concerns that a build can fail on. */
export const CONCERNS = [
  'unused-scope',
  'missing-scope',
  'undeclared-host',
  'never-deleted',
  'logged-identity',
  'open-door',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Something that the app's maker should look at. */
export interface SourceFinding extends Place {
  readonly concern: Concern;
  /** What it is about. Stable over readings, so that an accepted finding stays recognised. */
  readonly subject: string;
  /** The key of its text, and the values in it. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}
