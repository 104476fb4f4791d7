import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** A local Forge in its own process, controlled as an outside script would. */
export interface LocalForge {
  readonly url: string;
  readonly get: (path: string) => Promise<unknown>;
  readonly send: (method: 'POST' | 'PUT', path: string, body?: unknown) => Promise<unknown>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** The programs behind `npm start`, `npm run dev` and the template of `npm run bench`. */
type Program = '.build/forge/local-forge.mjs' | 'tools/dev.mjs' | '.build/bench/serve.mjs';

const STARTED: Program = '.build/forge/local-forge.mjs';

/** Starts a local Forge on a free port and waits until it answers. */
export async function startLocalForge(program: Program = STARTED): Promise<LocalForge> {
  const port = await freePort();
  const child = spawnForge(port, program);
  await readyLine(child);
  const url = `http://localhost:${port}`;
  return {
    url,
    get: (path) => ask(`${url}/_forge/${path}`),
    send: (method, path, body) => ask(`${url}/_forge/${path}`, method, body),
    stop: (signal = 'SIGTERM') => stop(child, signal),
  };
}

/** Starts a local Forge on a port, with its output readable. */
export const spawnForge = (port: number, program: Program = STARTED): ChildProcess =>
  spawn(process.execPath, [program, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function readyLine(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error('The local Forge has no output to read.');
  for await (const line of createInterface(child.stdout))
    if (/^(?:Sightglass|The template) is running at /.test(line)) return;
  throw new Error('The local Forge ended before it was ready.');
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

async function ask(url: string, method = 'GET', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}.`);
  return response.json();
}

/** A port that is free at present. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
