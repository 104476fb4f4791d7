import type { Command, Option } from '../table/command';
import { named, quoted } from './named';

/** The completion script for zsh, with one `_arguments` call for each command. */
export const zsh = (commands: readonly Command[]): string => `#compdef sightglass
_sightglass() {
  local context state line
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _values command ${named(commands)
      .map(([name, { text }]) => quoted(`${name}[${told(text)}]`))
      .join(' ')} ;;
    rest) case $line[1] in
${named(commands)
  .map(([name, command]) => `      ${name}) _arguments ${argumentsOf(command)} ;;`)
  .join('\n')}
    esac ;;
  esac
}
if [ "$funcstack[1]" = _sightglass ]; then _sightglass "$@"; else compdef _sightglass sightglass; fi
`;

const argumentsOf = ({ options, words }: Command): string =>
  [
    ...options.map(optionOf),
    words === undefined ? quoted('*:file:_files') : quoted(`*:name:(${words.join(' ')})`),
  ].join(' ');

function optionOf({ name, value, choices, text }: Option): string {
  const after =
    value === null
      ? ''
      : choices === undefined
        ? `:${value}:_files`
        : `:${value}:(${choices.join(' ')})`;
  return quoted(`*--${name}[${told(text)}]${after}`);
}

/** Escapes the characters that are special inside brackets of `_arguments`. */
const told = (text: string): string => text.replace(/[[\]:]/g, '\\$&');
