import { aiKept, asksBeyond, peopleTold, readOnly } from './access';
import { installOnly, retentionTold, uninstallDeletes } from './keeping';
import { leavesAtlassian, placeKept, recipientsNamed } from './leaves';
import type { Rule } from './rule';

/** Every comparison, the most important first. */
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
