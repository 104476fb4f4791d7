import { parseArgs } from 'node:util';

import { inspect } from '../asks/inspect';
import { visible } from '../language/shown';
import { asMarkdown } from '../output/markdown';
import { asPlainText } from '../output/plain';
import { report } from '../output/report';
import { reviewBlocks } from '../output/statement/review-blocks';
import { statementBlocks } from '../output/statement/statement-blocks';
import { review } from '../review/review';
import { loadStatement } from '../says/load-statement';
import { Misuse } from './options';
import { readInput, Unreadable } from './read';
import type { Surroundings } from './run';
import { loadWords } from './texts';

export const REVIEW_USAGE =
  'Usage: sightglass review [--manifest FILE] [--statement FILE] [--json | --markdown] [--fail-on disagreement] [--locale LANGUAGE]';

/** Holds what an app asks for against what its maker says: 0 is well, 1 is a disagreement to fail on, 2 is no answer. */
export async function runReview(args: readonly string[], around: Surroundings): Promise<number> {
  try {
    const { values } = parsed(args);
    const { manifest, statement } = values;
    if (manifest === undefined && statement === undefined) throw new Misuse(REVIEW_USAGE);
    const words = loadWords(around.root, values.locale ?? null);
    const bytesOf = (file: string) => readInput(file, around.from, around.input);
    const app = manifest === undefined ? null : inspect(await bytesOf(manifest));
    const said = statement === undefined ? null : await loadStatement(await bytesOf(statement));
    const held = review(said, app);
    const blocks = [
      ...(app === null ? [] : report(app, words, manifest ?? null)),
      ...(said === null ? [] : statementBlocks(said, words, statement ?? '')),
      ...reviewBlocks(held, said, words),
    ];
    if (values.json === true)
      around.print(
        `${JSON.stringify({ format: 1, asks: app, says: said, review: held }, null, 2)}\n`,
      );
    else around.print(values.markdown === true ? asMarkdown(blocks) : asPlainText(blocks));
    if (app?.kind === 'unrecognised' || said?.isRead === false) return 2;
    const disagrees = held.points.some(({ verdict }) => verdict === 'disagrees');
    return values['fail-on'] === 'disagreement' && disagrees ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Unreadable)) throw error;
    around.complain(visible(error.message));
    return 2;
  }
}

function parsed(args: readonly string[]) {
  const options = {
    manifest: { type: 'string' },
    statement: { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    'fail-on': { type: 'string' },
    locale: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : 'That'} ${REVIEW_USAGE}`);
  }
}
