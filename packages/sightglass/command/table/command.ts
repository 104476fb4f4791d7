import type { Surroundings } from '../surroundings';

/** An option of a command. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** The name of its value in the usage line; `null` for an option without value. */
  readonly value: string | null;
  /** The possible values, where there are few; several are separated by commas. */
  readonly choices?: readonly string[];
  readonly text: string;
}

/** The parsed arguments of a command. */
export interface Asked {
  /** The usage line, for error messages. */
  readonly usage: string;
  /** Paths as given; `-` is standard input. */
  readonly paths: readonly string[];
  readonly has: (name: string) => boolean;
  /** All values given for an option. */
  readonly all: (name: string) => readonly string[];
  /** The last value, for options that take one. */
  readonly last: (name: string) => string | null;
}

/** Runs a command and returns the exit code. */
export type Run = (asked: Asked, around: Surroundings) => Promise<number>;

/** A command, from which parsing, running, help and completion are derived. */
export interface Command {
  readonly name: string;
  /** An older name, still accepted. */
  readonly alias?: string;
  /** Its arguments in the usage line. */
  readonly takes: string;
  /** Words to complete its arguments with; files and folders where there are none. */
  readonly words?: readonly string[];
  readonly text: string;
  readonly options: readonly Option[];
  readonly run: Run;
}

/** The usage line of a command. */
export const usageOf = ({ name, takes }: Command): string =>
  `Usage: sightglass ${[name, takes, '[OPTIONS]'].filter((part) => part !== '').join(' ')}`;
