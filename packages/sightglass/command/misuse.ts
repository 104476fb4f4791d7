import { visible } from '../language/shown';
import type { Surroundings } from './surroundings';

/** Why a command cannot be carried out, in one line. */
export class Misuse extends Error {}

/** Why a file could not be read, in one sentence. */
export class Unreadable extends Error {}

/** Runs a command. What its user got wrong is told in one line, and answered with 2. */
export async function answering(
  { complain }: Pick<Surroundings, 'complain'>,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Unreadable)) throw error;
    complain(visible(error.message));
    return 2;
  }
}
