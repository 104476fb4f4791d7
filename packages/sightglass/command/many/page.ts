import type { InspectorWords } from '../../asks/inspection-words';
import type { Say } from '../../does/report/say';
import { heading, type Block } from '../../output/block';
import { comparisonBlocks } from '../../output/comparison';
import { report } from '../../output/report';
import { reviewBlocks } from '../../output/statement/review-blocks';
import { statementBlocks } from '../../output/statement/statement-blocks';
import { review } from '../../review/review';
import { reviewSource } from '../../review/review-source';
import { differenceBlocks, sourceBlocks } from '../done/blocks';
import { doneIn } from '../done/done';
import type { Row } from './rows';

/**
 * Everything about one app: what it asks for, what its maker says, how these agree, what changed,
 * what its source does.
 */
export function pageOf(
  { app: { name, asks, says, source }, changed }: Row,
  words: InspectorWords,
  say: Say,
): readonly Block[] {
  const comparison = changed?.comparison ?? null;
  const since = heading(2, words.of('apps.column.changed'));
  return [
    ...(asks === null ? [heading(1, words.value(name))] : report(asks, words, name, true)),
    ...(comparison === null || comparison.verdict === 'same'
      ? []
      : [
          since,
          ...lower(comparisonBlocks(comparison, words, { before: '', after: name }).slice(1)),
        ]),
    ...(says === null
      ? []
      : [
          ...lower(reviewBlocks(review(says, asks), says, words)),
          ...lower(statementBlocks(says, words, name)),
        ]),
    ...(source === null
      ? []
      : [
          ...differenceBlocks(reviewSource(doneIn(source), says), says, say),
          ...sourceBlocks(source, say),
        ]),
  ];
}

/** Lowers headings by a level, below the app's own. */
const lower = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block));
