import { sectionsOf } from '../../does/report/lines';
import type { SourceReading } from '../../does/reading';
import type { Say } from '../../does/report/say';
import { heading, line, list, type Block } from '../../output/block';
import { quote } from '../../output/statement/statement-blocks';
import type { SourcePoint } from '../../review/source-held';
import type { StatementReading } from '../../says/reading';

/** What the source does, section by section. */
export const sourceBlocks = (source: SourceReading, say: Say): Block[] =>
  sectionsOf(source, say)
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }) => [
      heading(2, title),
      lines.length === 1 ? line(lines[0] ?? '') : list(lines.map((text) => ({ text, note: '' }))),
    ]);

/** Where what the app asks for, says and does differ or agree. */
export const differenceBlocks = (
  points: readonly SourcePoint[],
  statement: StatementReading | null,
  say: Say,
  mark: (point: SourcePoint) => string = () => '',
): Block[] => [
  heading(2, say('differs.heading')),
  points.length === 0
    ? line(say('differs.none'))
    : list(
        points.map((point) => ({
          text: say(`differs.${point.id}`, { names: point.names.join(', ') }),
          note: [
            ...(statement === null
              ? []
              : point.passages.map((passage) => `“${quote(statement, passage)}”`)),
            point.places.join(', '),
            mark(point),
          ]
            .filter((part) => part !== '')
            .join(' – '),
        })),
      ),
];
