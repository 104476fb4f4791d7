import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeFiles } from '../command/files';

export const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
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
  scopes:
    - read:jira-work
`;

export const WIDER = MANIFEST.replace(
  '    - read:jira-work\n',
  `    - read:jira-work
    - manage:jira-webhook
  external:
    fetch:
      backend:
        - address: https://api.rota.example
`,
);

export const CODE = `import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('issue', async () => (await api.asUser().requestJira(route\`/rest/api/3/issue/A-1\`)).json());
export const run = resolver.getDefinitions();
`;

export const BEFORE = {
  'apps/rota/manifest.yml': MANIFEST,
  'apps/rota/index.ts': CODE,
  'apps/rota/static/index.html': '<!doctype html><title>Rota</title>',
  'apps/rota/PRIVACY.md':
    'Last updated: 1 March 2026. Rota is made by Rota Ltd. We do not share data with third parties.\n',
};

export const AFTER = {
  'apps/rota/manifest.yml': WIDER,
  'apps/rota/PRIVACY.md':
    'Rota is made by Rota Ltd. We share data with third parties, such as our host. We do not share data with third parties.\n',
};

/** A temporary repository. */
export interface Made {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes and commits files; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => string;
  readonly remove: () => void;
}

/** Makes an empty repository in a temporary folder. */
export function madeRepository(): Made {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit: (files) => {
      writeFiles(folder, files);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'A change');
      return git('rev-parse', 'HEAD');
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
