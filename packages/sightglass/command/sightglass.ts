import { runInspect, type Surroundings } from './run';

type Run = (args: readonly string[], around: Surroundings) => Promise<number>;

/** Each command by its name; what only one of them needs is loaded with it. */
const commands = new Map<string, Run>([
  ['asks', runInspect],
  ['inspect', runInspect],
  ['compare', (args, around) => runInspect([...args, '--compare'], around)],
  ['says', async (args, around) => (await import('./says')).runSays(args, around)],
  ['review', async (args, around) => (await import('./review')).runReview(args, around)],
  ['source', async (args, around) => (await import('./source')).runSourceCommand(args, around)],
]);

const USAGE = `Usage: sightglass COMMAND …
  asks FILE…                           what an app asks for: manifest, descriptor or scopes
  compare BEFORE AFTER                 what changed between two versions, and whether an admin is asked
  says FILE…                           what its maker says: a privacy statement
  review --manifest F --statement F    the two held against one another
  source DIR                           what the source of a Forge app does
`;

/** Runs one command: its answer is the exit code, 2 where there is no such command. */
export async function runSightglass(
  [name = '--help', ...args]: readonly string[],
  around: Surroundings,
): Promise<number> {
  const run = commands.get(name);
  if (run !== undefined) return run(args, around);
  if (name !== '--help') around.complain(`There is no command “${name}”.`);
  around.print(USAGE);
  return name === '--help' ? 0 : 2;
}
