export interface OperationCount {
  readonly operations: number;
  /** How many of them delete. */
  readonly deleting: number;
  /** How many list people, their groups and permissions, or their activity. */
  readonly people: number;
}

/** How many of a product's published operations all scopes open together. */
export interface Reach extends OperationCount {
  readonly product: string;
  /** How many the product publishes. */
  readonly published: number;
  /** How many of the opened operations require no scope. */
  readonly unscoped: number;
  /** How many of these delete. */
  readonly unscopedDeleting: number;
  /** How many of the deleting ones are HTTP DELETE requests. */
  readonly deleteRequests: number;
}

/**
 * When Atlassian published the API descriptions that the tables count:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/,
 * https://developer.atlassian.com/cloud/jira/software/rest/,
 * https://developer.atlassian.com/cloud/confluence/rest/ (v1 and v2),
 * https://developer.atlassian.com/cloud/bitbucket/rest/ and
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/.
 */
export const operationDates = {
  platform: '2025-12',
  software: '2022',
  confluence: '2026-05, 2025-01',
  bitbucket: '2026-04',
  serviceManagement: '2026-05',
} as const;
