import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { textAt } from '../json/decoded';
import { visible } from '../language/shown';
import { helpOn, helpOnAll } from './help';
import { answering } from './misuse';
import type { Surroundings } from './surroundings';
import { askedOf } from './table/asked';
import { commandOf } from './table/commands';

const HELP = ['--help', '-h', 'help'];

/** Runs the command that the arguments name and returns the exit code; 2 for an unknown command. */
export async function runSightglass(
  [name = '--help', ...args]: readonly string[],
  around: Surroundings,
): Promise<number> {
  const command = commandOf(name);
  if (command !== undefined) {
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
      around.print(helpOn(command));
      return 0;
    }
    return answering(around, () => command.run(askedOf(command, args), around));
  }
  if (name === '--version') {
    around.print(`${versionIn(around.root)}\n`);
    return 0;
  }
  const isHelp = HELP.includes(name);
  if (!isHelp) around.complain(visible(`There is no command “${name}”.`));
  around.print(helpOnAll());
  return isHelp ? 0 : 2;
}

const versionIn = (root: string): string =>
  textAt(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')), 'version') ?? '';
