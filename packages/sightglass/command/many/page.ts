import type { InspectorWords } from '../../asks/inspection-words';
import { sectionsOf } from '../../does/report/lines';
import type { Say } from '../../does/report/words';
import { heading, line, list, type Block } from '../../output/block';
import { comparisonBlocks } from '../../output/comparison';
import { report } from '../../output/report';
import { reviewBlocks } from '../../output/statement/review-blocks';
import { statementBlocks } from '../../output/statement/statement-blocks';
import { review } from '../../review/review';
import type { Row } from './rows';

/** All that is known of one app: what it asks for, what its maker says, how they agree, what changed, what its source does. */
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
    ...(source === null ? [] : sourceBlocks(sectionsOf(source, say))),
  ];
}

/** Its own headings belong below the app's. */
const lower = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 2 } : block));

const sourceBlocks = (sections: ReturnType<typeof sectionsOf>): Block[] =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }) => [
      heading(2, title),
      lines.length === 1 ? line(lines[0] ?? '') : list(lines.map((text) => ({ text, note: '' }))),
    ]);
