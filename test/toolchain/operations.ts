import { operations, type JiraOperation } from '../../src/capabilities/operations';
import published from './published-operations.json';

export interface PublishedOperation {
  readonly method: string;
  readonly path: string;
  readonly classicScopes: readonly string[];
  readonly granularScopes: readonly string[];
}

/** What Atlassian publishes about a declared operation. */
export const publishedOf = ({ method, path }: JiraOperation): PublishedOperation | undefined =>
  published.operations.find((one) => one.method === method && one.path === path);

/**
 * The declared operations in the form that Atlassian's linter reads. Throws for an unpublished one.
 */
export function operationsFile(): object {
  const paths = operations.map((operation) => {
    const { path, method } = operation;
    const found = publishedOf(operation);
    if (found === undefined)
      throw new Error(`No published scopes are known for ${method} ${path}.`);
    return [path, { [method.toLowerCase()]: { 'x-atlassian-oauth2-scopes': statesOf(found) } }];
  });
  return { paths: Object.fromEntries(paths) as object };
}

const statesOf = ({ classicScopes, granularScopes }: PublishedOperation): object[] => [
  { state: 'Current', scopes: classicScopes },
  { state: 'Beta', scopes: granularScopes },
];
