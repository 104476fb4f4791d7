import type { Fault } from '../reading';
import { otherProduct, pastedTwice } from './borrowed';
import {
  contactBracketed,
  contactDomains,
  contactHidden,
  contactMissing,
  linkWithoutTarget,
  placeholder,
} from './contacts';
import { affirmedAndDenied, leavesAfterAll, purposeExceeded } from './contradictions';
import { dateMissing } from './dates';
import { editsTogether, yesAndNo } from './edits';
import { brokenEncoding, textMissing } from './encoding';
import { lapsed } from './lapsed';
import { listEmpty } from './lists';
import { noticeWithoutChannel, rightsWithoutWay } from './promises';
import { retentionContradicts, uninstallContradicts } from './retention';
import type { Given, Rule } from './rule';

/** The rules, the most serious faults first. */
const RULES: readonly Rule[] = [
  yesAndNo,
  affirmedAndDenied,
  leavesAfterAll,
  purposeExceeded,
  retentionContradicts,
  uninstallContradicts,
  contactDomains,
  contactHidden,
  contactBracketed,
  contactMissing,
  rightsWithoutWay,
  listEmpty,
  dateMissing,
  lapsed,
  noticeWithoutChannel,
  otherProduct,
  placeholder,
  editsTogether,
  pastedTwice,
  textMissing,
  linkWithoutTarget,
  brokenEncoding,
];

/** All faults of a text itself. */
export const faultsOf = (given: Given): Fault[] => RULES.flatMap((rule) => [...rule(given)]);
