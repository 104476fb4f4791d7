import type { Command } from '../table/command';
import { named } from './named';

/** The completion script for bash: commands, then options, then an option's values, else files. */
export const bash = (commands: readonly Command[]): string => `_sightglass() {
  local now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${named(commands)
      .map(([name]) => name)
      .join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]} $before" in
${named(commands).flatMap(valueCases).join('\n')}
    esac
    if [ -z "$words" ]; then case "\${COMP_WORDS[1]}" in
${named(commands).map(optionCase).join('\n')}
    esac; fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$now"))
}
complete -o default -o bashdefault -F _sightglass sightglass
`;

const valueCases = ([name, { options }]: readonly [string, Command]): string[] =>
  options.flatMap((option) =>
    option.choices === undefined
      ? []
      : [`      '${name} --${option.name}') words='${option.choices.join(' ')}' ;;`],
  );

const optionCase = ([name, { options, words = [] }]: readonly [string, Command]): string =>
  `      ${name}) words='${[...words, ...options.map((option) => `--${option.name}`), '--help'].join(' ')}' ;;`;
