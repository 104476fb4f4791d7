import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

import { COMMANDS } from '../../command/table/commands';
import { commanded } from './commanded';

const run = (...args: readonly string[]) => commanded(tmpdir(), args);

it('tells of every command, of the exit codes and of its version', async () => {
  const { code, printed } = await run('--help');
  expect(code).toBe(0);
  for (const { name, text } of COMMANDS) expect(printed).toMatch(new RegExp(`  ${name} .*${text}`));
  expect(printed).toMatch(/\n {2}2 {2}no answer/);
  expect(await run()).toEqual({ code, printed, complaints: [] });
  expect((await run('--version')).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
});

it('answers with the help and 2 to a command that is none', async () => {
  const { code, printed, complaints } = await run('\u001b[2Jx');
  expect([code, complaints]).toEqual([2, ['There is no command “⟨U+001B⟩[2Jx”.']]);
  expect(printed).toContain('Usage: sightglass COMMAND');
});

it.each([...COMMANDS.map(({ name }) => name), 'inspect'])(
  'tells each option of %s, whatever else is given',
  async (name) => {
    const command = COMMANDS.find((each) => [each.name, each.alias].includes(name));
    const { code, printed, complaints } = await run(name, '--nonsense', '--help');
    expect([code, complaints]).toEqual([0, []]);
    for (const option of command?.options ?? []) expect(printed).toContain(`  --${option.name} `);
  },
);

it('completes commands, options and their values in bash', async () => {
  const { printed } = await run('completion', 'bash');
  const completed = (...words: readonly string[]) =>
    spawnSync(
      'bash',
      [
        '--norc',
        '-c',
        `${printed}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sightglass; echo "\${COMPREPLY[*]}"`,
        'bash',
        ...words,
      ],
      { encoding: 'utf8' },
    ).stdout.trim();
  expect(completed('sightglass', 'as')).toBe('asks');
  expect(completed('sightglass', 'compare', '--mark')).toBe('--markdown');
  expect(completed('sightglass', 'says', '--fail-on', 'u')).toBe('unclear');
  expect(completed('sightglass', 'completion', 'f')).toBe('fish');
});

it.each([
  ['zsh', "'says[what its maker says: a privacy statement]'", '(fault unclear not-found)'],
  ['fish', '-a says -d', "-a 'fault unclear not-found'"],
])('writes the same for %s', async (shell, ...parts) => {
  const { code, printed } = await run('completion', shell);
  expect(code).toBe(0);
  for (const part of parts) expect(printed.replaceAll('\\', '')).toContain(part);
});

it.each([
  ['zsh', (name: string, option: string) => new RegExp(`^ +${name}\\) .*'\\*--${option}\\[`, 'm')],
  ['fish', (name: string, option: string) => new RegExp(`from ${name}' -l ${option}(?: |$)`, 'm')],
] as const)('writes each option of each command for %s', async (shell, written) => {
  const { printed } = await run('completion', shell);
  for (const { name, options } of COMMANDS)
    for (const option of options) expect(printed).toMatch(written(name, option.name));
});

it('knows no other shell', async () => {
  expect(await run('completion', 'tcsh')).toMatchObject({ code: 2, printed: '' });
});
