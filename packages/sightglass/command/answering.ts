import { parseArgs, type ParseArgsConfig } from 'node:util';

import { textAt } from '../json/decoded';
import { visible } from '../language/shown';
import { Misuse } from './options';
import { Unreadable } from './read';
import type { Surroundings } from './run';

type Described = NonNullable<ParseArgsConfig['options']>;
type Given<Options extends Described> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** Runs a command. What its user got wrong is told in one line, and answered with 2. */
export async function answering(
  { complain }: Pick<Surroundings, 'complain'>,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof Unreadable)) throw error;
    complain(visible(error.message));
    return 2;
  }
}

/** The options and paths of a command line. Throws `Misuse`, with the usage, for any that are unknown. */
export function givenIn<Options extends Described>(
  args: readonly string[],
  options: Options,
  usage: string,
): Given<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(`${textAt(error, 'message') ?? 'This cannot be read.'} ${usage}`);
  }
}

/** The names in lists such as `a,b`. Throws `Misuse` for one that is not among those known. */
export const namesIn = <Name extends string>(
  lists: readonly string[],
  known: readonly Name[],
): Name[] =>
  lists
    .flatMap((list) => list.split(','))
    .map((name) => {
      const found = known.find((one) => one === name.trim());
      if (found !== undefined) return found;
      throw new Misuse(`There is no “${name.trim()}”. There are: ${known.join(', ')}.`);
    });

/** The format that was asked for. Throws `Misuse` where two were. */
export function formatIn(values: { readonly json?: boolean; readonly markdown?: boolean }) {
  if (values.json === true && values.markdown === true)
    throw new Misuse('Choose one of --json and --markdown: there is one output.');
  return values.json === true ? 'json' : values.markdown === true ? 'markdown' : 'text';
}
