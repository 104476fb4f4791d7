import type { InspectorWords } from '../../asks/inspection-words';
import {
  ANSWERS,
  VALUE_KINDS,
  type Answer,
  type Passage,
  type StatementReading,
} from '../../says/reading';
import { faultSentence } from '../../review/sentences';
import { valueTexts } from '../../review/value-text';
import { heading, line, list, table, type Block, type Item } from '../block';
import { markOf, NO_MARKS, type Marks } from '../marks';

/** At most this many characters of a passage are quoted. */
const QUOTED = 160;

/** What a statement says, as a document: its faults, a row for each topic, then its values. */
export function statementBlocks(
  reading: StatementReading,
  words: Pick<InspectorWords, 'of'>,
  file: string,
  marks: Marks = NO_MARKS,
): Block[] {
  const title = heading(1, words.of('says.title', { file }));
  if (!reading.isRead)
    return [title, line(words.of('says.language.not-read', { language: reading.language ?? '–' }))];
  return [
    title,
    line(words.of('says.summary', countsOf(reading))),
    ...(reading.isCut ? [line(words.of('says.cut'))] : []),
    heading(2, words.of('says.heading.faults')),
    ...faultBlocks(reading, words, marks),
    heading(2, words.of('says.heading.topics')),
    table(
      ['topic', 'answer', 'passage'].map((column) => words.of(`says.column.${column}`)),
      reading.topics.map((topic) => [
        words.of(`says.topic.${topic.id}`),
        besides(words.of(`says.answer.${topic.answer}`), markOf(marks, topic, words)),
        quote(reading, topic.passages.at(0)),
      ]),
    ),
    heading(2, words.of('says.heading.values')),
    list(valueItems(reading, words)),
  ];
}

/** How many topics have each answer. */
export const countsOf = ({ topics }: StatementReading): Record<string, number> =>
  Object.fromEntries(
    ANSWERS.map((answer: Answer) => [
      answer.replace('-', ''),
      topics.filter((topic) => topic.answer === answer).length,
    ]),
  );

/** A passage in one line, shortened. */
export function quote({ text }: StatementReading, passage: Passage | undefined): string {
  if (passage === undefined) return '';
  const words = text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();
  return words.length > QUOTED ? `${words.slice(0, QUOTED - 1)}…` : words;
}

const besides = (text: string, mark: string): string => (mark === '' ? text : `${text} – ${mark}`);

function faultBlocks(
  reading: StatementReading,
  words: Pick<InspectorWords, 'of'>,
  marks: Marks,
): Block[] {
  if (reading.faults.length === 0) return [line(words.of('says.faults.none'))];
  return [
    list(
      reading.faults.map((fault) => ({
        text: faultSentence(fault, words),
        note: [
          fault.passages.map((passage) => `“${quote(reading, passage)}”`).join(' … '),
          markOf(marks, fault, words),
        ]
          .filter((part) => part !== '')
          .join(' – '),
      })),
    ),
  ];
}

const valueItems = (reading: StatementReading, words: Pick<InspectorWords, 'of'>): Item[] =>
  VALUE_KINDS.flatMap((kind) => {
    const found = reading.values.filter((value) => value.kind === kind);
    if (found.length === 0) return [];
    const text = words.of('says.value.line', {
      kind: words.of(`says.value.${kind}`),
      values: valueTexts(found, reading, words),
    });
    return [{ text, note: '' }];
  });
