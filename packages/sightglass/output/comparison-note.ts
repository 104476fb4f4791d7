import type { Comparison } from '../asks/compare/comparison';
import type { FindingChange } from '../asks/compare/change';
import type { InspectorWords } from '../asks/inspection-words';
import { line, type Block } from './block';
import { toldChange } from './comparison-items';

/** At most this many changes fit a paragraph that admins read before an update. */
const MOST = 6;

/**
 * One paragraph for the admins who must approve a version: whether it may do more, what is new,
 * what it no longer does, and whether Atlassian asks them. Reassurances and proofs are left out.
 */
export function noteBlocks(comparison: Comparison, words: InspectorWords): readonly Block[] {
  const { verdict, approval, findings, concerns } = comparison;
  const told = [...findings, ...concerns]
    .filter(isOfWeight)
    .toSorted((a, b) => Number(isLess(a)) - Number(isLess(b)));
  const others = told.length - MOST;
  return [
    line(
      words.joined('sentences', [
        words.of(`note.${verdict}`),
        ...told.slice(0, MOST).map((change) => toldChange(change, words).text),
        others > 0 ? words.of('note.others', { count: others }) : '',
        verdict === 'unknown' ? '' : words.of(`approval.${approval.isNeeded}`),
      ]),
    ),
  ];
}

const isOfWeight = ({ kind, before, after }: FindingChange): boolean =>
  kind !== 'same' &&
  [after ?? before].some((finding) => finding !== null && finding.gravity !== 'reassuring');

const isLess = ({ kind }: FindingChange): boolean => kind === 'removed' || kind === 'narrower';
