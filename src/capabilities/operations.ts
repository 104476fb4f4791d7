import { entry, shaped } from './entry';
import { taken, type TakenEntry } from './handed';
import { permissionScope, type Scope } from './scopes';
import type { Page } from './served';
import { ORIGIN, type RecordField } from './stored';

/** A query parameter: one of these very texts, or what was handed in. */
export type Parameter =
  | { readonly name: string; readonly oneOf: readonly string[] }
  | { readonly name: string; readonly handed: TakenEntry<'text'> };

/** One thing that is read of an answer, by its path; everything else in it is left behind. */
export interface Reading {
  readonly path: string;
  /** Yes or no, or the part of a text that the pattern has in brackets. */
  readonly tells: 'yes-or-no' | { readonly pattern: string };
  /** Which stored field it may become. */
  readonly storedAs?: RecordField;
}

/** One request that the app may send to Jira. */
export interface JiraOperation {
  readonly id: string;
  readonly method: 'GET';
  readonly path: string;
  /** The only query parameters it may carry. */
  readonly query: readonly Parameter[];
  readonly reads: readonly Reading[];
  /** In whose name: the app's own, or that of the person looking at the page. */
  readonly as: 'app' | 'user';
  /** `null` where Jira asks for none. */
  readonly scope: Scope | null;
  /** The pages whose calls may send it. */
  readonly pages: readonly Page[];
  readonly reason: string;
  readonly without: string;
}

const operation = (given: JiraOperation): JiraOperation =>
  entry({ ...given, path: shaped(given.path, /^\/rest\/api\/3\/[A-Za-z]+$/) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/ */
export const serverInfo: JiraOperation = operation({
  id: 'server-info',
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  query: [],
  // Jira may write a slash behind it.
  reads: [{ path: 'baseUrl', tells: { pattern: `^(${ORIGIN})/?$` }, storedAs: 'baseUrl' }],
  as: 'app',
  scope: null,
  pages: ['admin-page'],
  reason: 'Reads the base URL of this site. Everything else in the answer is ignored.',
  without: 'The app cannot learn the base URL and stores nothing.',
});

/** The permissions that Jira is asked about for each page. */
export const ofJira: readonly string[] = entry(['ADMINISTER']);
export const ofProject: readonly string[] = entry([
  'ADMINISTER',
  'ADMINISTER_PROJECTS',
  'BROWSE_PROJECTS',
]);

/** Where the answer says whether the person has a permission. */
export const havePermission = (name: string): string => `permissions.${name}.havePermission`;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
export const permissionCheck: JiraOperation = operation({
  id: 'permission-check',
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  query: [
    { name: 'permissions', oneOf: [ofJira, ofProject].map((asked) => asked.join(',')) },
    { name: 'projectId', handed: taken.projectId },
  ],
  reads: ofProject.map((name) => ({ path: havePermission(name), tells: 'yes-or-no' })),
  as: 'user',
  scope: permissionScope.id,
  pages: ['admin-page', 'project-panel', 'personal-page'],
  reason: 'Asks Jira whether the person who opens a page, or presses a button, may do that.',
  without: 'No page opens.',
});

/** Every request the app may send. */
export const operations: readonly JiraOperation[] = entry([serverInfo, permissionCheck]);
