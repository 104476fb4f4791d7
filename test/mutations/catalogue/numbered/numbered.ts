/** No edits, but how one with a number is written. */
import { together, type Catcher, type Edit, type Mutation } from '../../mutation';

/** A mutation that is known by a number. */
export const edit = (
  number: string,
  by: Catcher,
  name: string,
  ...edits: readonly Edit[]
): Mutation => ({ ...together(by, name, edits), number });
