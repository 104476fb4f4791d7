import type { InspectorWords } from '../../asks/inspection-words';
import type { Say } from '../../does/report/say';
import { heading, line, table, type Block } from '../../output/block';
import { asCsv } from '../../output/csv';
import type { Format } from '../../output/formats';
import { asHtml, placeOf } from '../../output/html/page';
import { asJson, inspectionObject } from '../../output/json';
import type { Marks } from '../../output/marks';
import type { Screen } from '../../output/screen';
import { markedDifferences, markedReading, markedReview } from '../marked';
import { written } from '../written';
import { pageOf } from './page';
import { changedIn, tableOf, type Row } from './rows';

/** What is written about many apps. */
export interface Many {
  readonly rows: readonly Row[];
  /** Apps that are only in the baseline. */
  readonly gone: readonly string[];
}

/** How it is written. */
export interface Telling {
  readonly format: Format;
  /** Whether a page for each app follows the table; in HTML it always does. */
  readonly isAll: boolean;
  readonly words: InspectorWords;
  readonly say: Say;
  readonly screen: Screen;
  /** What may stay of what was found. */
  readonly marks: Marks;
}

/** Writes the table and, below it, the apps. */
export function writeMany(many: Many, telling: Telling): string {
  const { rows } = many;
  const { format, isAll, words, say, screen, marks } = telling;
  if (format === 'json') return asJson(manyObject(many, words, marks));
  if (format === 'csv') {
    const { columns, rows: cells } = tableOf(rows, words);
    return asCsv(columns, cells);
  }
  const pages = (): (readonly Block[])[] => rows.map((row) => pageOf(row, words, say, marks));
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.changed === null)
    return written(pageOf(only, words, say, marks), format, words, screen);
  if (format === 'html') return asHtml([tableBlocks(many, words), ...pages()], words.language);
  const blocks = [...tableBlocks(many, words), ...(isAll ? pages().flat() : [])];
  return written(blocks, format, words, screen);
}

/** The table; each row links to its app's page where there is one. */
function tableBlocks({ rows, gone }: Many, words: InspectorWords): readonly Block[] {
  const { columns, rows: cells } = tableOf(rows, words);
  const links = rows.map((_, at) => placeOf(at + 1));
  return [
    heading(1, words.of('apps.heading', { count: rows.length })),
    table(columns, cells, links),
    ...(gone.length === 0 ? [] : [line(words.sentence('apps.gone', gone.map(words.value)))]),
  ];
}

const manyObject = ({ rows, gone }: Many, words: InspectorWords, marks: Marks) => ({
  format: 1,
  language: words.language,
  apps: rows.map(({ app: { name, asks, says, source }, summary, changed, held, differences }) => ({
    name,
    summary,
    asks: asks === null ? null : inspectionObject(asks, words, name, marks),
    says: says === null ? null : saidOf(markedReading(says, marks)),
    review: markedReview(held, marks),
    source,
    ...(source === null ? {} : { differences: markedDifferences(differences, marks) }),
    changed:
      changed === null
        ? null
        : {
            isFirst: changed.isFirst,
            verdict: changed.comparison?.verdict ?? null,
            approval: changed.comparison?.approval.isNeeded ?? null,
            topics: changed.topics,
            text: changedIn(changed, words),
          },
  })),
  gone,
});

/** Of a statement, what is found in it, without its text. */
const saidOf = ({ isRead, topics, faults, values }: ReturnType<typeof markedReading>) => ({
  isRead,
  topics,
  faults,
  values,
});
