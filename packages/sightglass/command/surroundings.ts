import type { Readable } from 'node:stream';

import type { Screen } from '../output/screen';

/** What the surroundings say by names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a run of a command touches. */
export interface Surroundings {
  /** The package's folder, in which its texts lie. */
  readonly root: string;
  /** Where paths start. */
  readonly from: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly input: Readable;
  readonly env: Environment;
  readonly screen: Screen;
  readonly print: (text: string) => unknown;
  readonly complain: (line: string) => unknown;
  /** Shows how far long work is, where somebody watches; `null` takes it away. */
  readonly progress: (line: string | null) => unknown;
}
