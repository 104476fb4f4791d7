import { parseArgs } from 'node:util';

import { Misuse } from '../misuse';
import { usageOf, type Asked, type Command, type Option } from './command';

/** Parses arguments. Throws `Misuse` for unknown ones and names those that exist. */
export function askedOf(command: Command, args: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [
        name,
        { type: value === null ? 'boolean' : 'string' } as const,
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = optionFor(command, token.rawName, token.name);
    given.set(token.name, [
      ...(given.get(token.name) ?? []),
      ...valuesOf(option, token.value, command),
    ]);
  }
  return {
    usage: usageOf(command),
    paths: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    has: (name) => given.has(name),
    all: (name) => given.get(name) ?? [],
    last: (name) => given.get(name)?.at(-1) ?? null,
  };
}

function optionFor({ options }: Command, rawName: string, name: string): Option {
  const found = options.find((option) => option.name === name);
  if (found !== undefined) return found;
  const known = options.map((option) => `--${option.name}`).join(', ');
  throw new Misuse(`There is no ${rawName}. There are: ${known}.`);
}

/** The values of an option: with choices, a comma-separated list. */
function valuesOf(option: Option, value: string | undefined, command: Command): readonly string[] {
  const flag = `--${option.name}`;
  if (option.value === null) {
    if (value !== undefined) throw new Misuse(`${flag} takes no value.`);
    return [];
  }
  if (value === undefined) throw new Misuse(`${flag} wants a value. ${usageOf(command)}`);
  const { choices } = option;
  return choices === undefined ? [value] : valuesIn(value, choices);
}

/**
 * The names in a list such as `a,b`; empty for an empty list. Throws `Misuse` for an unknown name.
 */
export const valuesIn = (list: string, choices: readonly string[]): readonly string[] =>
  list.trim() === '' ? [] : list.split(',').map((item) => chosen(item, choices));

function chosen(item: string, choices: readonly string[]): string {
  const found = choices.find((choice) => choice === item.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new Misuse(`There is no “${item.trim()}”. There are: ${choices.join(', ')}.`);
}
