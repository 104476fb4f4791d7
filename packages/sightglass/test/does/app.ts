import { filesIn } from '../../does/project/files';
import { readApp } from '../../does/read-app';
import type { Call, SourceReading } from '../../does/reading';

/** A manifest with one resolver, one page, and optional further lines. */
export const manifestOf = (scopes: readonly string[] = [], more = ''): string => `
modules:
  jira:issuePanel:
    - key: panel
      resource: main
      resolver:
        function: resolver
      title: Panel
  function:
    - key: resolver
      handler: index.handler
resources:
  - key: main
    path: static/main/build
permissions:
  scopes: [${scopes.join(', ')}]
${more}app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs24.x
`;

/** The page of the usual manifest, for apps that are about something else. */
const PAGE = { 'static/main/build/index.html': '' };

/** Reads an app from texts; a usual manifest is added unless they contain one. */
export function read(
  texts: Readonly<Record<string, string>>,
  page: Readonly<Record<string, string>> = PAGE,
): SourceReading {
  const files = new Map(Object.entries({ 'manifest.yml': manifestOf(), ...page, ...texts }));
  const reading = readApp(filesIn(files));
  if (reading === undefined) throw new Error('the manifest cannot be read');
  return reading;
}

const IMPORTS = `
import Resolver from '@forge/resolver';
import api, { route, fetch, storage, authorize, assumeTrustedRoute } from '@forge/api';
import kvs, { WhereConditions } from '@forge/kvs';
const resolver = new Resolver();
`;

/** A source whose single definition runs the statements, with `payload` and `context` in scope. */
export const definition = (statements: string, before = ''): string =>
  `${IMPORTS}${before}
resolver.define('run', async ({ payload, context }) => {
${statements}
});
export const handler = resolver.getDefinitions();`;

/** Reads an app whose single definition runs the statements, with further files. */
export const readDefinition = (
  statements: string,
  others: Readonly<Record<string, string>> = {},
  before = '',
): SourceReading => read({ 'src/index.ts': definition(statements, before), ...others });

/** Reads an app whose page is one script. */
export const readPage = (
  script: string,
  others: Readonly<Record<string, string>> = {},
): SourceReading =>
  read({
    'src/index.ts': definition(''),
    'static/main/package.json': '{}',
    'static/main/src/index.jsx': script,
    ...others,
  });

/** A call in one line. */
export const brief = ({ method, path, query, as, certainty }: Call): string =>
  `${method ?? '?'} ${path}${query === '' ? '' : `?${query}`} as ${as}${certainty === 'certain' ? '' : ` ${certainty}`}`;
