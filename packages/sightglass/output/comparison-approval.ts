import type { Approval } from '../asks/compare/approval/approval';
import { REASONS, type Reason } from '../asks/compare/approval/reason';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, line, list, type Block } from './block';
import { lineNote } from './comparison-items';
import { byName } from '../json/own';

/** Whether an admin is asked, and why. */
export const approvalBlocks = (
  { isNeeded, version, reasons }: Approval,
  words: InspectorWords,
): readonly Block[] => [
  heading(2, words.of('compare.approval')),
  line(words.of(`approval.${isNeeded}`)),
  ...(version === null ? [] : [line(words.of(`approval.${version}`))]),
  ...(reasons.length === 0 ? [] : [list(reasons.map((reason) => itemOf(reason, words)))]),
];

const itemOf = (reason: Reason, words: InspectorWords) => ({
  text: reasonSentence(reason, words),
  note: words.joined('part', [
    lineNote(reason.before, reason.after, words),
    words.of('compare.source', { url: byName(REASONS, reason.id) }),
  ]),
});

/** Why an admin is asked, in one sentence. */
export const reasonSentence = ({ id, values }: Reason, words: InspectorWords): string =>
  words.of(`approval.${id}`, values);
