import { CODE, MANIFEST, WIDER } from '../changes/repository';

const STATEMENT = `# Privacy policy of Rota

Last updated: 1 March 2026. Rota is made by Rota Ltd. Write to privacy@rota.example.

No data leaves Atlassian. We do not collect IP addresses.
`;

/** The list of apps in the README. */
const LIST = `apps:
  - name: Rota
    manifest: apps/rota.yml
    statement: apps/rota-privacy.md
    source: app
  - name: Board
    scopes: [read:jira-work, write:jira-work]
`;

/** The files that the README's examples name. */
export const FILES: Readonly<Record<string, string>> = {
  'manifest.yml': WIDER,
  'old.yml': MANIFEST,
  'privacy.md': STATEMENT,
  'app/manifest.yml': WIDER,
  'app/index.ts': CODE,
  'apps/rota.yml': WIDER,
  'apps/rota-privacy.md': STATEMENT,
  'apps.yml': LIST,
  'apps/board.yml': MANIFEST.replaceAll('Rota', 'Board'),
};
