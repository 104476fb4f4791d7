import { parseArgs } from 'node:util';

import type { PublisherProblem } from '../../src/statement/publisher';

/** What deploying depends on. */
export interface Situation {
  readonly hasCli: boolean;
  readonly isLoggedIn: boolean;
  readonly publisherProblems: readonly PublisherProblem[];
}

/** One program to run, in order. */
export interface Step {
  readonly program: string;
  readonly args: readonly string[];
}

export interface Wanted {
  readonly environment: string;
  /** Options for the Forge CLI, passed unchanged. */
  readonly rest: readonly string[];
}

/** The default environment, the developer's own. */
const DEVELOPMENT = 'development';

/**
 * What the command line asks for; `null` where it cannot be understood. Only `--environment` is ours:
 * everything else is for the Forge CLI, which judges it.
 */
export function wantedIn(args: readonly string[]): Wanted | null {
  const { tokens } = parseArgs({
    args: [...args],
    options: { environment: { type: 'string', short: 'e' } },
    strict: false,
    tokens: true,
  });
  if (tokens[0]?.kind === 'positional') return null;
  const [named, again] = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'environment' ? [token] : [],
  );
  if (named === undefined) return { environment: DEVELOPMENT, rest: args };
  const { value: environment, index, inlineValue } = named;
  if (again !== undefined || environment === undefined || !NAME.test(environment)) return null;
  const behind = index + (inlineValue ? 1 : 2);
  return { environment, rest: args.filter((_, at) => at < index || at >= behind) };
}

const NAME = /^\w[\w-]*$/;

/** Why nothing can be deployed, in one line, or `null`. */
export function refusal(situation: Situation): string | null {
  if (!situation.hasCli) return 'The Forge CLI is missing. Install it: npm install -g @forge/cli';
  if (!situation.isLoggedIn) return 'The Forge CLI is not logged in. Run: forge login';
  if (situation.publisherProblems.length > 0)
    return 'publisher.json does not name the maker yet. Fill it in first.';
  return null;
}

/** The programs to run in order, each only if the one before it succeeded. */
export const stepsTo = ({ environment, rest }: Wanted): readonly Step[] => [
  { program: 'npm', args: ['run', 'verify'] },
  { program: 'npm', args: ['test'] },
  { program: 'npm', args: ['run', 'build'] },
  { program: 'forge', args: ['deploy', '--environment', environment, ...rest] },
];
