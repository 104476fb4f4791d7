import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { keysAt, textAt } from '../../json/decoded';
import { inspect } from '../../asks/inspect';
import type { Inspection } from '../../asks/inspection';
import { inspectorWords } from '../../asks/inspection-words';

const ROOT = join(__dirname, '../../../..');

/** A JSON file of the project. */
export const jsonIn = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const textsIn = (file: string): (readonly [string, string])[] => {
  const texts = jsonIn(`packages/sightglass/locales/en-US/${file}.json`);
  return keysAt(texts).map((key) => [key, textAt(texts, key) ?? ''] as const);
};

/** The texts of the outputs alone, by key. */
export const outputTexts: ReadonlyMap<string, string> = new Map([
  ...textsIn('output'),
  ...textsIn('written'),
  ...textsIn('compare'),
]);

const texts = new Map([
  ...textsIn('asks'),
  ...textsIn('names'),
  ...textsIn('rare'),
  ...outputTexts,
]);

/** The command's words in English. */
export const words = inspectorWords('en-US', (key, fallback = key) => texts.get(key) ?? fallback);

/** A manifest with something of every kind. */
export const FULL = `app:
  id: ari:cloud:ecosystem::app/1
  name: Rota
  runtime:
    name: nodejs24.x
permissions:
  scopes:
    read:jira-work:
      allowImpersonation: true
    write:jira-work: {}
    made:up:scope: {}
  external:
    fetch:
      backend:
        - address: https://api.example.com
          inScopeEUD: true
        - https://logs.example.com
  content:
    scripts:
      - unsafe-eval
remotes:
  - key: server
    baseUrl: https://server.example.com
    operations: [storage]
modules:
  webtrigger:
    - key: hook
      function: f
  jira:issuePanel:
    - key: panel
`;

/** The same with one line that cannot be read. */
export const BROKEN = FULL.replace('  name: Rota\n', '  name: Rota\n  : : [\n');

export const CONNECT = JSON.stringify(
  {
    key: 'rota',
    name: 'Rota',
    baseUrl: 'https://server.example.com',
    authentication: { type: 'jwt' },
    scopes: ['READ', 'ADMIN'],
    lifecycle: { installed: '/installed' },
    modules: { webPanels: [{ key: 'panel' }] },
  },
  null,
  2,
);

/** The inspection of an app with this name. */
export const named = (name: string): Inspection =>
  inspect(FULL.replace('name: Rota', `name: ${JSON.stringify(name)}`));
