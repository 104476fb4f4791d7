/** Edits that an earlier checker, which followed types, missed; each has a number. */
import type { Mutation } from '../../mutation';
import { answerEdits } from './answers';
import { buildEdits } from './build';
import { functionEdits } from './functions';
import { pageEdits } from './pages';
import { wordEdits } from './words';

export const numberedMutations: readonly Mutation[] = [
  ...functionEdits,
  ...answerEdits,
  ...pageEdits,
  ...buildEdits,
  ...wordEdits,
];
