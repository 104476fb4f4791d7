import type { PublisherProblem } from '../../src/statement/publisher';

/** What deploying depends on, as it was found. */
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
  /** Handed on to the Forge CLI as they are. */
  readonly rest: readonly string[];
}

/** The maker's own environment. */
const DEVELOPMENT = 'development';

/** What the command line asks for; `null` where it cannot be understood. */
export function wantedIn(args: readonly string[]): Wanted | null {
  const [flag, environment, ...rest] = args;
  if (flag === undefined) return { environment: DEVELOPMENT, rest: [] };
  const isNamed = flag === '--environment' || flag === '-e';
  if (!isNamed || environment === undefined || !/^\w[\w-]*$/.test(environment)) return null;
  return { environment, rest };
}

/** Why nothing can be deployed, in one line, or `null`. */
export function refusal(situation: Situation): string | null {
  if (!situation.hasCli) return 'The Forge CLI is missing. Install it: npm install -g @forge/cli';
  if (!situation.isLoggedIn) return 'The Forge CLI is not logged in. Run: forge login';
  if (situation.publisherProblems.length > 0)
    return 'publisher.json does not name the maker yet. Fill it in first.';
  return null;
}

/** Everything that runs, in order: each only after the one before it ended well. */
export const stepsTo = ({ environment, rest }: Wanted): readonly Step[] => [
  { program: 'npm', args: ['run', 'verify'] },
  { program: 'npm', args: ['test'] },
  { program: 'npm', args: ['run', 'build'] },
  { program: 'forge', args: ['deploy', '--environment', environment, ...rest] },
];
