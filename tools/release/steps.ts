import { spawnSync } from 'node:child_process';

/** Runs a program of this project and returns its exit code. */
export const runTool = (root: string, tool: string, ...args: readonly string[]): number | null =>
  node(root, 'tools/run.mjs', tool, ...args);

/** Runs a script and returns its exit code, or `null` when it was killed. */
export const node = (cwd: string, ...args: readonly string[]): number | null =>
  spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status;

/** The output of a program of this project. Throws when it fails. */
export function printedBy(cwd: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} fails.`);
  return stdout;
}
