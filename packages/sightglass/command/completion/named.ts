import type { Command } from '../table/command';

/** Each command by each of its names. */
export const named = (commands: readonly Command[]): readonly (readonly [string, Command])[] =>
  commands.flatMap((command) =>
    [command.name, ...(command.alias === undefined ? [] : [command.alias])].map(
      (name) => [name, command] as const,
    ),
  );

/** A text between single quotes, as every shell reads it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
