const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  name: Rota
  runtime:
    name: nodejs24.x
modules:
  function:
    - key: run
      handler: index.run
  jira:issuePanel:
    - key: rota
      title: Rota
      resource: main
      resolver:
        function: run
resources:
  - key: main
    path: static
permissions:
  scopes: [read:jira-work]
  external:
    fetch:
      backend: [https://api.rota.example]
`;

const STATEMENT = `# Privacy policy of Rota

Last updated: 1 March 2026. Rota is made by Rota Ltd. Write to privacy@rota.example.

No data leaves Atlassian. We do not collect IP addresses.
`;

const CODE = `import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('issue', async () => (await api.asUser().requestJira(route\`/rest/api/3/myself\`)).json());
export const run = resolver.getDefinitions();
`;

/** As the README shows it. */
const LIST = `apps:
  - name: Rota
    manifest: apps/rota.yml
    statement: apps/rota-privacy.md
    source: app
  - name: Board
    scopes: [read:jira-work, write:jira-work]
`;

/** The files that the examples of the README name. */
export const FILES: Readonly<Record<string, string>> = {
  'manifest.yml': MANIFEST,
  'old.yml': MANIFEST.replace(/ {2}external:[^]*/, ''),
  'privacy.md': STATEMENT,
  'app/manifest.yml': MANIFEST,
  'app/index.ts': CODE,
  'apps/rota.yml': MANIFEST,
  'apps/rota-privacy.md': STATEMENT,
  'apps.yml': LIST,
  'apps/board.yml': MANIFEST.replaceAll('Rota', 'Board'),
};
