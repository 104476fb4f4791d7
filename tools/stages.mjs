import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

import { root } from './set-up.mjs';

/**
 * One part of a check: a program, and how its ending is counted.
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ ok: boolean, status: number | null, output: string }} Ended
 * @typedef {{ title: string, program: string, args: string[], count: (ended: Ended) => Count }} Stage
 */

/** One stage more than cores: while one waits, for a browser or a delay, another works. */
const LANES = 1 + Math.max(2, availableParallelism());

/** Runs stages in parallel, started in order, and prints each one's output when it has ended. */
export async function runStages(stages) {
  const waiting = [...stages];
  const counts = [];
  const lane = async () => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift())
      counts.push(await runStage(stage));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return counts;
}

async function runStage({ title, program, args, count }) {
  const started = performance.now();
  const ended = await ending(program, args);
  const seconds = Math.round((performance.now() - started) / 1_000);
  const counted = count(ended);
  process.stdout.write(`\n${title} (${seconds} s)\n${ended.output}`);
  return counted;
}

/** Room for young objects, in MB: most of what these programs allocate is short-lived, so it saves a tenth of their work. */
const ROOM = '--max-semi-space-size=64';

/** Read when a stage starts, because `CHROMIUM_PATH` is set just before. On a terminal, programs may use colours. */
const environment = () => ({
  ...process.env,
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${ROOM}`.trim(),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
});

const ending = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const parts = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => parts.push(part));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ ok: status === 0, status, output: Buffer.concat(parts).toString('utf8') }),
    );
  });
