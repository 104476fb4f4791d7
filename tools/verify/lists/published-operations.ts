/** What Atlassian's description of Jira's REST API says about an operation. */
interface PublishedOperation {
  readonly operation: string;
  /** The narrowest sufficient scope; `null` where none is required. */
  readonly scope: string | null;
  /** The query parameters that it takes. */
  readonly query: readonly string[];
  readonly source: string;
  /** The month of the description that this was taken from. */
  readonly on: string;
}

const REFERENCE = 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/';

/** The operations that the app may declare. Others cannot be checked, so they are refused. */
export const publishedOperations: readonly PublishedOperation[] = [
  {
    operation: 'GET /rest/api/3/serverInfo',
    scope: null,
    query: [],
    source: `${REFERENCE}api-group-server-info/#api-rest-api-3-serverinfo-get`,
    on: '2025-12',
  },
  {
    operation: 'GET /rest/api/3/mypermissions',
    scope: 'read:permission:jira',
    query: ['permissions', 'projectId', 'projectKey', 'issueId', 'issueKey'],
    source: `${REFERENCE}api-group-permissions/#api-rest-api-3-mypermissions-get`,
    on: '2025-12',
  },
];
