import { inspect } from '../asks/inspect';
import { asMarkdown } from '../output/markdown';
import { asPlainText } from '../output/plain';
import { report } from '../output/report';
import { reviewBlocks } from '../output/statement/review-blocks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { review } from '../review/review';
import { loadStatement } from '../says/load-statement';
import { answering, formatIn, givenIn, namesIn } from './answering';
import { Misuse } from './options';
import { readInput } from './read';
import type { Surroundings } from './run';
import { loadWords } from './texts';

const USAGE =
  'Usage: sightglass review [--manifest FILE] [--statement FILE] [--json | --markdown] [--fail-on disagreement] [--locale LANGUAGE]';

const OPTIONS = {
  manifest: { type: 'string' },
  statement: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  'fail-on': { type: 'string', multiple: true },
  locale: { type: 'string' },
} as const;

/** Holds what an app asks for against what its maker says: 0 is well, 1 is a disagreement to fail on, 2 is no answer. */
export const runReview = (args: readonly string[], around: Surroundings): Promise<number> =>
  answering(around, async () => {
    const { values, positionals } = givenIn(args, OPTIONS, USAGE);
    const { manifest, statement } = values;
    if (positionals.length > 0 || (manifest ?? statement) === undefined) throw new Misuse(USAGE);
    const format = formatIn(values);
    const failOn = namesIn(values['fail-on'] ?? [], ['disagreement']);
    const words = loadWords(around.root, values.locale ?? null);
    const bytesOf = (file: string) => readInput(file, around.from, around.input);
    const asks = manifest === undefined ? null : inspect(await bytesOf(manifest));
    const says = statement === undefined ? null : await loadStatement(await bytesOf(statement));
    const held = review(says, asks);
    const blocks = [
      ...(asks === null ? [] : report(asks, words, manifest ?? null)),
      ...(says === null ? [] : statementBlocks(says, words, statement ?? '')),
      ...reviewBlocks(held, says, words),
    ];
    if (format === 'json')
      around.print(`${JSON.stringify({ format: 1, asks, says, review: held }, null, 2)}\n`);
    else around.print(format === 'markdown' ? asMarkdown(blocks) : asPlainText(blocks));
    if (asks?.kind === 'unrecognised' || says?.isRead === false) return 2;
    const disagrees = held.points.some(({ verdict }) => verdict === 'disagrees');
    return failOn.length > 0 && disagrees ? 1 : 0;
  });
