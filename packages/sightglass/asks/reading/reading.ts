import type { Node } from './node';
import type { Problem, ProblemId } from './problem';

/** A file, as far as it could be read. */
export interface Reading {
  /** `null` where nothing could be read. */
  readonly root: Node | null;
  readonly problems: readonly Problem[];
}

/** Makes a problem of a kind on a line. */
export const problem = (
  id: ProblemId,
  line: number | null,
  values: Problem['values'] = {},
): Problem => ({ id, line, values });
