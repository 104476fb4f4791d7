import type { InspectorWords } from '../../asks/inspection-words';
import { questionSentence } from '../../review/sentences';
import type { Point, Review } from '../../review/held';
import type { StatementReading } from '../../says/reading';
import { heading, line, list, type Block, type Item } from '../block';
import { markOf, NO_MARKS, type Marks } from '../marks';
import { quote } from './statement-blocks';

/** A statement compared with what the app asks for: disagreements, then questions to the maker. */
export function reviewBlocks(
  { points, questions }: Review,
  statement: StatementReading | null,
  words: InspectorWords,
  marks: Marks = NO_MARKS,
): Block[] {
  const held = points.filter(({ verdict }) => verdict !== 'says-nothing');
  const open = points.filter(({ verdict }) => verdict === 'says-nothing');
  return [
    heading(2, words.of('review.heading.points')),
    ...(held.length === 0
      ? [line(words.of('review.points.none'))]
      : [list(held.map((point) => itemOf(point, statement, words, marks)))]),
    ...(open.length === 0
      ? []
      : [
          heading(2, words.of('review.heading.open')),
          list(open.map((point) => itemOf(point, statement, words, marks))),
        ]),
    heading(2, words.of('review.heading.questions')),
    ...(questions.length === 0
      ? [line(words.of('review.questions.none'))]
      : [
          list(
            questions.map((question) => ({ text: questionSentence(question, words), note: '' })),
          ),
        ]),
  ];
}

const itemOf = (
  point: Point,
  statement: StatementReading | null,
  words: InspectorWords,
  marks: Marks,
): Item => ({
  text: words.of(`review.${point.id}`, point.values),
  note: [
    ...(statement === null
      ? []
      : point.passages.map((passage) => `“${quote(statement, passage)}”`)),
    words.lines(point.lines),
    markOf(marks, point, words),
  ]
    .filter((part) => part !== '')
    .join(' – '),
});
