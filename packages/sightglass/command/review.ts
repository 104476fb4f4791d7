import { inspect } from '../asks/inspect';
import type { Inspection } from '../asks/inspection';
import type { SourceReading } from '../does/reading';
import { report } from '../output/report';
import { reviewBlocks } from '../output/statement/review-blocks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { review } from '../review/review';
import type { Review } from '../review/held';
import { reviewSource } from '../review/review-source';
import type { SourcePoint } from '../review/source-held';
import { loadStatement } from '../says/load-statement';
import type { StatementReading } from '../says/reading';
import { differenceBlocks, sourceBlocks } from './done/blocks';
import { doneIn } from './done/done';
import { failsByHeld } from './disagreements';
import { readInput } from './files/read';
import { manifestIn, readingOf } from './files/source';
import { runMany } from './many/run';
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
  print({ asks, says, does, held, differences, names: { manifest, statement } }, asked, around);
  if (isUnread(asks, says)) return 2;
  const files = [manifest, statement].filter((file) => file !== null);
  return failsByHeld({ held, differences, files }, asked, around) ? 1 : 0;
}

/** Everything read of one app, and the comparison. */
interface Held {
  readonly asks: Inspection | null;
  readonly says: StatementReading | null;
  readonly does: SourceReading | null;
  readonly held: Review;
  readonly differences: readonly SourcePoint[];
  readonly names: { readonly manifest: string | null; readonly statement: string | null };
}

function print(
  { asks, says, does, held, differences, names }: Held,
  asked: Asked,
  { root, screen, ...around }: Surroundings,
): void {
  const format = formatIn(asked);
  const locale = asked.last('locale');
  const [words, say] = [loadWords(root, locale), loadSay(root, locale)];
  const blocks = [
    ...(asks === null ? [] : report(asks, words, names.manifest)),
    ...(says === null ? [] : statementBlocks(says, words, names.statement ?? '')),
    ...reviewBlocks(held, says, words),
    ...(does === null ? [] : differenceBlocks(differences, says, say)),
    ...(does === null ? [] : sourceBlocks(does, say)),
  ];
  const source = does === null ? {} : { does, differences };
  around.print(
    format === 'json'
      ? `${JSON.stringify({ format: 1, asks, says, review: held, ...source }, null, 2)}\n`
      : written(blocks, format, words, screen),
  );
}

const bytesOf = (file: string, { from, input }: Surroundings): Promise<Uint8Array> =>
  readInput(file, from, input);

const isUnread = (asks: Inspection | null, says: StatementReading | null): boolean =>
  asks?.kind === 'unrecognised' || says?.isRead === false;
