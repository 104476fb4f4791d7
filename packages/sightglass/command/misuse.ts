import { visible } from '../language/shown';
import type { Surroundings } from './surroundings';

/** The command was called wrongly; the message says how in one line. */
export class Misuse extends Error {}

/** A file could not be read; the message says why in one sentence. */
export class Unreadable extends Error {}

/** Runs a command. `Misuse` and `Unreadable` are printed in one line and give exit code 2. */
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
