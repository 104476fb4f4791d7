import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bash } from '../../packages/sightglass/command/completion/bash';
import { fish } from '../../packages/sightglass/command/completion/fish';
import { zsh } from '../../packages/sightglass/command/completion/zsh';
import { COMMANDS } from '../../packages/sightglass/command/table/commands';

/**
 * How each shell is asked what a line becomes when Tab is pressed behind it: `$1` is the script,
 * `$2` the line. zsh completes in a terminal only, so it gets one, and a `sightglass` that prints
 * what it was called with.
 */
const SHELLS = {
  bash: [
    bash(COMMANDS),
    'source "$1"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sightglass; echo "${COMPREPLY[*]}"',
    ['--norc'],
  ],
  fish: [
    fish(COMMANDS),
    'source $argv[1]; complete -C $argv[2] | string split -f1 \\t',
    ['--no-config'],
  ],
  zsh: [
    zsh(COMMANDS),
    `zmodload zsh/zpty; zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -u -D; source $1"
zpty -w shell 'sightglass() { print -r -- "<\${@[-1]}>" }'
zpty -w shell "$2"$'\\t'
zpty -r shell out '*<[a-z-]#>*' || exit 1
print -r -- \${\${out##*<}%%>*}`,
    ['-f', '-o', 'extendedglob'],
  ],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'shells-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Those that are installed here; bash always is. */
const there = (['bash', 'fish', 'zsh'] as const).filter(
  (shell) => spawnSync(shell, ['--version']).status === 0,
);

it.each(there)('%s completes commands, options and their values', (shell) => {
  const [script, ask, options] = SHELLS[shell];
  const file = join(folder, shell);
  writeFileSync(file, script);
  const behind = shell === 'fish' ? [] : [shell];
  const completed = (line: string): string =>
    spawnSync(shell, [...options, '-c', ask, ...behind, file, line], {
      encoding: 'utf8',
      timeout: 60_000,
    }).stdout.trim();
  expect(completed('sightglass as')).toBe('asks');
  expect(completed('sightglass compare --mark')).toBe('--markdown');
  expect(completed('sightglass says --fail-on u')).toBe('unclear');
  expect(completed('sightglass completion f')).toBe('fish');
});
