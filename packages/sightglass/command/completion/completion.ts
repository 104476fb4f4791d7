import { Misuse } from '../misuse';
import type { Surroundings } from '../surroundings';
import type { Asked } from '../table/command';
import type { Command } from '../table/command';
import { bash } from './bash';
import { fish } from './fish';
import { zsh } from './zsh';

const SHELLS = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

/** Prints the completion script for a shell. */
export function runCompletion(
  commands: readonly Command[],
  { paths: [name, ...others] }: Asked,
  { print }: Surroundings,
): Promise<number> {
  const write = SHELLS.get(name ?? '');
  if (write === undefined || others.length > 0)
    throw new Misuse(`Name one shell: ${[...SHELLS.keys()].join(', ')}.`);
  print(write(commands));
  return Promise.resolve(0);
}
