import { permissionScope, type Scope } from './scopes';

/** One request that the app may send to Jira. */
export interface JiraOperation {
  readonly id: string;
  readonly method: 'GET';
  readonly path: string;
  /** The only query parameters it may carry. */
  readonly query: readonly string[];
  /** In whose name: the app's own, or that of the person looking at the page. */
  readonly as: 'app' | 'user';
  /** `null` where Jira asks for none. */
  readonly scope: Scope | null;
  readonly reason: string;
  readonly without: string;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/ */
export const serverInfo: JiraOperation = {
  id: 'server-info',
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  query: [],
  as: 'app',
  scope: null,
  reason: 'Reads the base URL of this site. Everything else in the answer is ignored.',
  without: 'The app cannot learn the base URL and stores nothing.',
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
export const permissionCheck: JiraOperation = {
  id: 'permission-check',
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  query: ['permissions', 'projectId'],
  as: 'user',
  scope: permissionScope.id,
  reason: 'Asks Jira whether the person who opens a page, or presses a button, may do that.',
  without: 'No page opens.',
};

/** Every request the app may send. */
export const operations: readonly JiraOperation[] = [serverInfo, permissionCheck];
