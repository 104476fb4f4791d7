import type { Command, Option } from './table/command';
import { usageOf } from './table/command';
import { COMMANDS } from './table/commands';
import { EXIT_CODES } from './table/exit-codes';

/** Help on all commands, one line each. */
export const helpOnAll = (): string =>
  [
    'Usage: sightglass COMMAND …',
    '',
    ...rows(COMMANDS.map(({ name, takes, text }) => [`${name} ${takes}`, text])),
    '',
    ...rows([
      ['COMMAND --help', 'the options of a command'],
      ['--version', 'the version of this package'],
    ]),
    '',
    'Exit codes:',
    ...rows(EXIT_CODES.map(({ code, means }) => [String(code), means.replaceAll('`', '')])),
    '',
  ].join('\n');

/** Help on one command with its options. */
export const helpOn = (command: Command): string =>
  [
    usageOf(command),
    '',
    `  ${command.text[0]?.toUpperCase() ?? ''}${command.text.slice(1)}.`,
    ...(command.takes.includes('FILE') ? [`  ${PATHS}`] : []),
    ...(command.alias === undefined ? [] : [`  Its older name is ${command.alias}.`]),
    '',
    ...rows([...command.options, HELP].map((option) => [flagOf(option), option.text])),
    '',
  ].join('\n');

const PATHS = 'A path is a file, a folder, a pattern such as apps/*.yml, or - for standard input.';

const HELP: Option = { name: 'help', value: null, text: 'this' };

const flagOf = ({ name, value }: Option): string =>
  value === null ? `--${name}` : `--${name} ${value}`;

/** Aligns pairs in two columns. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
