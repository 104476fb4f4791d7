import type { InspectorWords } from '../../asks/inspection-words';
import type { Say } from '../../does/report/say';
import { heading, line, table, type Block } from '../../output/block';
import { asCsv } from '../../output/csv';
import type { Format } from '../../output/formats';
import { asHtml, placeOf } from '../../output/html/page';
import { asJson, inspectionObject } from '../../output/json';
import type { Screen } from '../../output/screen';
import { review } from '../../review/review';
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
}

/** Writes the table and, below it, the apps. */
export function writeMany(many: Many, telling: Telling): string {
  const { rows } = many;
  const { format, isAll, words, say, screen } = telling;
  if (format === 'json') return asJson(manyObject(many, words));
  if (format === 'csv') {
    const { columns, rows: cells } = tableOf(rows, words);
    return asCsv(columns, cells);
  }
  const pages = (): (readonly Block[])[] => rows.map((row) => pageOf(row, words, say));
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.changed === null)
    return written(pageOf(only, words, say), format, words, screen);
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

const manyObject = ({ rows, gone }: Many, words: InspectorWords) => ({
  format: 1,
  language: words.language,
  apps: rows.map(({ app: { name, asks, says, source }, summary, changed }) => ({
    name,
    summary,
    asks: asks === null ? null : inspectionObject(asks, words, name),
    says:
      says === null
        ? null
        : { isRead: says.isRead, topics: says.topics, faults: says.faults, values: says.values },
    review: review(says, asks),
    source,
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
