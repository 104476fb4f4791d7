import { inspect } from '../asks/inspect';
import type { Inspection } from '../asks/inspection';
import type { SourceReading } from '../does/reading';
import { report } from '../output/report';
import { reviewBlocks } from '../output/statement/review-blocks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { markOf, type Marks } from '../output/marks';
import { review } from '../review/review';
import { reviewSource } from '../review/review-source';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { differenceBlocks, sourceBlocks } from './done/blocks';
import { doneIn } from './done/done';
import { listFor } from './accepted';
import { readInput } from './files/read';
import { manifestIn, readingOf } from './files/source';
import { judgeApps, type JudgedApp } from './judge-apps';
import { runMany } from './many/run';
import { markedApp, markedDifferences } from './marked';
import { Misuse } from './misuse';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';
import { formatIn } from './table/options';
import { loadSay, loadWords } from './texts';
import { written } from './written';

/**
 * Compares what an app asks for with what its maker says and its source does; for several paths,
 * app by app.
 */
export async function runReview(asked: Asked, around: Surroundings): Promise<number> {
  if (asked.paths.length > 0) return runMany(asked, around);
  const [statement, source] = [asked.last('statement'), asked.last('source')];
  const manifest = asked.last('manifest') ?? manifestIn(source, around);
  if ((manifest ?? statement ?? source) === null) throw new Misuse(asked.usage);
  const asks = manifest === null ? null : inspect(await bytesOf(manifest, around));
  const says = statement === null ? null : await loadStatement(await bytesOf(statement, around));
  const does = source === null ? null : readingOf(source, around);
  const held = review(says, asks);
  const differences = does === null ? [] : reviewSource(doneIn(does), says);
  const app = { asks, says, does, held, differences, names: { manifest, statement } };
  const list = listFor(asked, around.from, around);
  const { marks, isFailing } = judgeApps(list, [app], asked, around);
  print(app, marks, asked, around);
  if (isUnread(asks, says)) return 2;
  return isFailing ? 1 : 0;
}

/** Everything read of one app, and the comparison. */
interface Held extends JudgedApp {
  readonly does: SourceReading | null;
}

function print(
  { asks, says, does, held, differences, names }: Held,
  marks: Marks,
  asked: Asked,
  { root, screen, ...around }: Surroundings,
): void {
  const format = formatIn(asked);
  const locale = asked.last('locale');
  const [words, say] = [loadWords(root, locale), loadSay(root, locale)];
  const blocks = [
    ...(asks === null ? [] : report(asks, words, names.manifest, false, marks)),
    ...(says === null ? [] : statementBlocks(says, words, names.statement ?? '', marks)),
    ...reviewBlocks(held, says, words, marks),
    ...(does === null
      ? []
      : differenceBlocks(differences, says, say, (point) => markOf(marks, point, words))),
    ...(does === null ? [] : sourceBlocks(does, say)),
  ];
  const source = does === null ? {} : { does, differences: markedDifferences(differences, marks) };
  around.print(
    format === 'json'
      ? `${JSON.stringify({ format: 1, ...markedApp({ asks, says, held }, marks), ...source }, null, 2)}\n`
      : written(blocks, format, words, screen),
  );
}

const bytesOf = (file: string, { from, input }: Surroundings): Promise<Uint8Array> =>
  readInput(file, from, input);

const isUnread = (asks: Inspection | null, says: StatementReading | null): boolean =>
  asks?.kind === 'unrecognised' || says?.isRead === false;
