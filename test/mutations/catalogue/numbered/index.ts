import type { Mutation } from '../../mutation';
import { answerEdits } from './answers';
import { buildEdits } from './build';
import { functionEdits } from './functions';
import { pageEdits } from './pages';
import { wordEdits } from './words';

/** Edits that once got past a checker that followed types, each with a number of its own. */
export const numberedMutations: readonly Mutation[] = [
  ...functionEdits,
  ...answerEdits,
  ...pageEdits,
  ...buildEdits,
  ...wordEdits,
];
