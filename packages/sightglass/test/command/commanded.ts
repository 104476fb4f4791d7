import { join } from 'node:path';
import { Readable } from 'node:stream';

import { runSightglass } from '../../command/sightglass';
import type { Environment } from '../../command/surroundings';
import { PAPER, type Screen } from '../../output/screen';

/** The package's folder. */
export const PACKAGE = join(__dirname, '../..');

/** The result of a run. */
export interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

interface Given {
  readonly stdin?: string;
  readonly today?: string;
  readonly screen?: Screen;
  readonly env?: Environment;
}

/** Runs the command in a folder as a shell would. */
export async function commanded(
  from: string,
  args: readonly string[],
  { stdin = '', today = '2026-11-28', screen = PAPER, env = {} }: Given = {},
): Promise<Ran> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runSightglass(args, {
    root: PACKAGE,
    from,
    today,
    input: Readable.from([Buffer.from(stdin)]),
    env,
    screen,
    print: (text) => printed.push(text),
    complain: (line) => complaints.push(line),
    progress: () => undefined,
  });
  return { code, printed: printed.join(''), complaints };
}
