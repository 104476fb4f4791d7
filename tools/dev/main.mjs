import { open } from 'node:inspector';
import { setSourceMapsEnabled } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

import { buildDevClient } from '../build.mjs';
import { CLIENT, FUNCTIONS, PAGES, watchFunctions, watchPages } from './watch.mjs';
import { root, stop } from '../set-up.mjs';

/** Serves the app during development: saved changes show at once, and storage is kept. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    inspect: { type: 'boolean', default: false },
    'inspect-port': { type: 'string', default: '9229' },
  },
});
setSourceMapsEnabled(true);
// The debugger must listen before the functions are loaded, so that breakpoints can be set in them.
if (values.inspect) open(Number(values['inspect-port']), '127.0.0.1');

let server;
let loaded = 0;
/** Node caches modules by address, so each build gets an address of its own. */
const load = () => import(`${pathToFileURL(FUNCTIONS).href}?build=${(loaded += 1)}`);
const told = (what, done) => async () => {
  if (server === undefined) return;
  await done();
  console.log(`${what} are new.`);
};
await buildDevClient();
await watchPages(told('The pages', () => server.reload()));
await watchFunctions(told('The functions', () => server.deploy()));

const { module } = await runnerImport(`${root}tools/dev/serve.ts`, { configFile: false, root });
const options = { port: Number(values.port), pagesDir: PAGES, clientDir: CLIENT, load };
server = await module
  .startDev(options)
  .catch(() => stop(`Port ${values.port} is taken. Choose another one with --port N.`));
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void server.close().then(() => process.exit(0)));
console.log(`Sightglass is running at http://localhost:${server.port}/`);
