import type { InspectorWords } from '../../asks/inspection-words';
import type { Say } from '../../does/report/say';
import { heading, type Block } from '../../output/block';
import { comparisonBlocks } from '../../output/comparison';
import { markOf, type Marks } from '../../output/marks';
import { report } from '../../output/report';
import { reviewBlocks } from '../../output/statement/review-blocks';
import { statementBlocks } from '../../output/statement/statement-blocks';
import { differenceBlocks, sourceBlocks } from '../done/blocks';
import type { Row } from './rows';

/**
 * Everything about one app: what it asks for, what its maker says, how these agree, what changed,
 * what its source does.
 */
export function pageOf(
  { app: { name, asks, says, source }, changed, held, differences }: Row,
  words: InspectorWords,
  say: Say,
  marks: Marks,
): readonly Block[] {
  const comparison = changed?.comparison ?? null;
  const since = heading(2, words.of('apps.column.changed'));
  return [
    ...(asks === null ? [heading(1, words.value(name))] : report(asks, words, name, true, marks)),
    ...(comparison === null || comparison.verdict === 'same'
      ? []
      : [
          since,
          ...lower(comparisonBlocks(comparison, words, { before: '', after: name }).slice(1)),
        ]),
    ...(says === null
      ? []
      : [
          ...lower(reviewBlocks(held, says, words, marks)),
          ...lower(statementBlocks(says, words, name, marks)),
        ]),
    ...(source === null
      ? []
      : [
          ...differenceBlocks(differences, says, say, (point) => markOf(marks, point, words)),
          ...sourceBlocks(source, say),
        ]),
  ];
}

/** Lowers headings by a level, below the app's own. */
const lower = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block));
