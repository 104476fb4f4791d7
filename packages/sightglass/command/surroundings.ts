import type { Readable } from 'node:stream';

import type { Screen } from '../output/screen';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a run of a command reads or writes. */
export interface Surroundings {
  /** The package's folder, with its texts. */
  readonly root: string;
  /** The folder that paths are relative to. */
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly input: Readable;
  readonly env: Environment;
  readonly screen: Screen;
  readonly print: (text: string) => unknown;
  readonly complain: (line: string) => unknown;
  /** Shows the progress of long work on a terminal; `null` clears it. */
  readonly progress: (line: string | null) => unknown;
}
