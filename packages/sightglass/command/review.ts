import { inspect } from '../asks/inspect';
import type { Inspection } from '../asks/inspection';
import { report } from '../output/report';
import { reviewBlocks } from '../output/statement/review-blocks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { review } from '../review/review';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { readInput } from './files/read';
import { runMany } from './many/run';
import { Misuse } from './misuse';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/asked';
import { formatIn } from './table/options';
import { loadWords } from './texts';
import { written } from './written';

/** Holds what an app asks for against what its maker says; where paths are named, of each app. */
export async function runReview(asked: Asked, around: Surroundings): Promise<number> {
  if (asked.paths.length > 0) return runMany(asked, around);
  const [manifest, statement] = [asked.last('manifest'), asked.last('statement')];
  if ((manifest ?? statement) === null) throw new Misuse(asked.usage);
  const format = formatIn(asked);
  const words = loadWords(around.root, asked.last('locale'));
  const asks = manifest === null ? null : inspect(await bytesOf(manifest, around));
  const says = statement === null ? null : await loadStatement(await bytesOf(statement, around));
  const held = review(says, asks);
  const blocks = [
    ...(asks === null ? [] : report(asks, words, manifest)),
    ...(says === null ? [] : statementBlocks(says, words, statement ?? '')),
    ...reviewBlocks(held, says, words),
  ];
  around.print(
    format === 'json'
      ? `${JSON.stringify({ format: 1, asks, says, review: held }, null, 2)}\n`
      : written(blocks, format, words, around.screen),
  );
  if (isUnread(asks, says)) return 2;
  const disagrees = held.points.some(({ verdict }) => verdict === 'disagrees');
  return asked.all('fail-on').length > 0 && disagrees ? 1 : 0;
}

const bytesOf = (file: string, { from, input }: Surroundings): Promise<Uint8Array> =>
  readInput(file, from, input);

const isUnread = (asks: Inspection | null, says: StatementReading | null): boolean =>
  asks?.kind === 'unrecognised' || says?.isRead === false;
