import { aiKept, asksBeyond, peopleTold, readOnly } from './access';
import { installOnly, retentionTold, uninstallDeletes } from './keeping';
import { leavesAtlassian, placeKept, recipientsNamed } from './leaves';
import type { Rule } from './rule';

/** All comparisons; the first matter most. */
export const RULES: readonly Rule[] = [
  leavesAtlassian,
  readOnly,
  asksBeyond,
  recipientsNamed,
  aiKept,
  uninstallDeletes,
  installOnly,
  peopleTold,
  placeKept,
  retentionTold,
];
