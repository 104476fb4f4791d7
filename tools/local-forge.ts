import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { createForge } from 'local-forge/forge';
import { serve, type Serving } from 'local-forge/http/serve';

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;
const PAGES = 'static/privacy/build';
const CLIENT = '.build/forge-client';

/** A mistake of the person who starts it, reported in one line. */
class StartError extends Error {}

/** The port in the arguments. */
function portIn(args: readonly string[]): number {
  const port = Number(textIn(args));
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT)
    throw new StartError(`--port needs a number from 1 to ${MAX_PORT}.`);
  return port;
}

function textIn(args: readonly string[]): string {
  try {
    const options = { port: { type: 'string', default: `${DEFAULT_PORT}` } } as const;
    return parseArgs({ args: [...args], options }).values.port;
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error));
  }
}

async function start(port: number): Promise<Serving> {
  const forge = await createForge({ load: () => import('../src/index'), installed: true });
  const options = { port, pagesDir: resolve(PAGES), clientDir: resolve(CLIENT) };
  return serve(forge, options).catch((thrown: unknown) => {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is taken. Choose another one with --port N.`);
    throw thrown;
  });
}

function stopOn(signal: NodeJS.Signals, serving: Serving): void {
  process.once(signal, () => {
    void serving.close().then(() => process.exit(0));
  });
}

try {
  const serving = await start(portIn(process.argv.slice(2)));
  stopOn('SIGINT', serving);
  stopOn('SIGTERM', serving);
  process.stdout.write(`Sightglass is running at http://localhost:${serving.port}/\n`);
} catch (thrown) {
  if (!(thrown instanceof StartError)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exit(1);
}
