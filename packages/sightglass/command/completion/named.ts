import type { Command } from '../table/command';

/** Each command under each of its names. */
export const named = (commands: readonly Command[]): readonly (readonly [string, Command])[] =>
  commands.flatMap((command) =>
    [command.name, ...(command.alias === undefined ? [] : [command.alias])].map(
      (name) => [name, command] as const,
    ),
  );

/** A text in single quotes, valid in every supported shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
