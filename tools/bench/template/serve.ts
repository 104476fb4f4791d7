import { resolve } from 'node:path';

import { createForge } from 'local-forge/forge';
import { serve } from 'local-forge/http/serve';
import type { Manifest } from 'local-forge/manifest';

const manifest: Manifest = {
  app: { id: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000002' },
  permissions: { scopes: [] },
  resources: [{ key: 'page', path: '.build/bench/pages' }],
  modules: {
    'jira:adminPage': [
      { key: 'page', resource: 'page', resolver: { function: 'text' }, title: 'Template' },
    ],
    function: [{ key: 'text', handler: 'index.text' }],
  },
};

/** Serves the template page as the app's own pages are served, on the port that is given last. */
const forge = await createForge({
  load: () => Promise.resolve({ text: () => 'Hello, world!' }),
  manifest,
  installed: true,
});
const serving = await serve(forge, {
  port: Number(process.argv.at(-1)),
  pagesDir: resolve('.build/bench/pages'),
  clientDir: resolve('.build/forge-client'),
});
process.once('SIGTERM', () => {
  void serving.close().then(() => process.exit(0));
});
process.stdout.write(`The template is running at http://localhost:${serving.port}/\n`);
