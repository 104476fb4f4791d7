import type { Command, Option } from '../table/command';
import { named, quoted } from './named';

/** The completion script for fish: a line for each command and option. */
export const fish = (commands: readonly Command[]): string =>
  `${named(commands)
    .flatMap(([name, command]) => [
      `complete -c sightglass -n __fish_use_subcommand -f -a ${name} -d ${quoted(command.text)}`,
      ...(command.words === undefined
        ? []
        : [`${within(name)} -f -a ${quoted(command.words.join(' '))}`]),
      ...command.options.map((option) => `${within(name)} ${optionOf(option)}`),
    ])
    .join('\n')}\n`;

const within = (name: string): string =>
  `complete -c sightglass -n '__fish_seen_subcommand_from ${name}'`;

const optionOf = ({ name, value, choices, text }: Option): string =>
  [
    `-l ${name}`,
    ...(value === null ? [] : ['-r']),
    ...(choices === undefined ? [] : [`-f -a ${quoted(choices.join(' '))}`]),
    `-d ${quoted(text)}`,
  ].join(' ');
