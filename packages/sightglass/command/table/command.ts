import type { Surroundings } from '../surroundings';

/** An option of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What its value is called in a line of usage; `null` for one that takes none. */
  readonly value: string | null;
  /** The values there are, where these are few; several may be given with commas between them. */
  readonly choices?: readonly string[];
  readonly text: string;
}

/** What a command is asked for. */
export interface Asked {
  /** How the command is written, for who wrote it otherwise. */
  readonly usage: string;
  /** Paths as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly has: (name: string) => boolean;
  /** Every value that an option was given. */
  readonly all: (name: string) => readonly string[];
  /** The last one, which counts where only one can. */
  readonly last: (name: string) => string | null;
}

/** Runs a command: its answer is the exit code. */
export type Run = (asked: Asked, around: Surroundings) => Promise<number>;

/** A command, as it is parsed, run, helped with and completed. */
export interface Command {
  readonly name: string;
  /** An older name that stays. */
  readonly alias?: string;
  /** What stands after it, in a line of usage. */
  readonly takes: string;
  /** Words to complete what it takes with; files and folders where there are none. */
  readonly words?: readonly string[];
  readonly text: string;
  readonly options: readonly Option[];
  readonly run: Run;
}

/** The line that says how a command is written. */
export const usageOf = ({ name, takes }: Command): string =>
  `Usage: sightglass ${[name, takes, '[OPTIONS]'].filter((part) => part !== '').join(' ')}`;
