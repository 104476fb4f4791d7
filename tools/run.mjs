import { ensureDependencies, root, stop } from './set-up.mjs';

/** Runs `main` of a TypeScript program named by its path, and returns its exit code. */
const [file, ...args] = process.argv.slice(2);
if (file === undefined) stop('Usage: node tools/run.mjs <program>.ts [arguments]');
ensureDependencies();
const { createServer } = await import('vite');
/** A server without a port: it compiles modules, also those imported later. */
const modules = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null, hmr: false },
});
try {
  const { main } = await modules.ssrLoadModule(`${root}${file}`);
  process.exitCode = await main(args, root);
} finally {
  await modules.close();
}
