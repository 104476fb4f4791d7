import type { Claim } from './claim';
import { COLLECTED } from './collected';
import { FORMAL } from './formal';
import { KEPT } from './kept';
import { MAKER } from './maker';
import { RIGHTS } from './rights';
import { SHARED } from './shared';
import { USED } from './used';

/** Every claim that the reader looks for. */
export const CLAIMS: readonly Claim[] = [
  ...MAKER,
  ...COLLECTED,
  ...USED,
  ...SHARED,
  ...KEPT,
  ...RIGHTS,
  ...FORMAL,
];
