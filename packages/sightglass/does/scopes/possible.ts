import { operationsFor, operationsOf } from '../facts/operations';
import type { Call, Operation } from '../reading';

/** Which scopes a call may need of which the operation is not known. */
export function possibleScopes(call: Call): (scope: string) => boolean {
  const described = call.operations.filter(
    ({ classic, granular }) => classic.length + granular.length > 0,
  );
  if (described.length > 0) return oneOf(described);
  return ofProduct(call);
}

/** Which scopes of its product a call may need, whatever the descriptions say of its operation. */
export function ofProduct(call: Call): (scope: string) => boolean {
  if (call.product === 'jira') return ofJira(call);
  if (call.product === 'atlassian')
    return (scope) => !isStorage(scope) && fitsMethod(scope, call.method);
  if (call.product === 'graphql') return isOfGateway;
  return (scope) => isOf(scope, call.product) && fitsMethod(scope, call.method);
}

/** Scopes of Bitbucket go by the names of its things, too: `pullrequest:write`. */
const isOf = (scope: string, product: string): boolean =>
  scope.toLowerCase().includes(product) ||
  (product === 'bitbucket' && OF_BITBUCKET.includes(scope.split(':')[0] ?? ''));

const OF_BITBUCKET = [
  'repository',
  'pullrequest',
  'project',
  'account',
  'pipeline',
  'issue',
  'webhook',
  'snippet',
  'team',
  'wiki',
  'email',
  'runner',
];

const oneOf = (operations: readonly Operation[]): ((scope: string) => boolean) => {
  const all = new Set(operations.flatMap(({ classic, granular }) => [...classic, ...granular]));
  return (scope) => all.has(scope);
};

/** Scopes that something of the GraphQL gateway may need. */
export const isOfGateway = (scope: string): boolean => !isStorage(scope) && !isOfRest(scope);

const isStorage = (scope: string): boolean => scope === 'storage:app';

/** Scopes of Jira's and Confluence's REST interfaces, which open nothing of the gateway. */
const isOfRest = (scope: string): boolean =>
  scope.endsWith(':jira') || scope.endsWith('jira-work') || scope.includes('servicedesk');

/**
 * An operation that is not in the table opens with what its neighbours open with; where not even those
 * are known, with anything of Jira.
 */
function ofJira({ path, method }: Call): (scope: string) => boolean {
  if (path.startsWith('/rest/servicedeskapi'))
    return (scope) => scope.includes('servicedesk') || scope.endsWith(':jira-service-management');
  if (
    path.startsWith('/rest/agile/') ||
    path.startsWith('/rest/software/') ||
    path.startsWith('/rest/greenhopper/')
  )
    return (scope) => isOfBoards(scope) && fitsMethod(scope, method);
  if (path.startsWith('{')) return (scope) => isOfJira(scope) && fitsMethod(scope, method);
  const neighbours = [...operationsFor('jira', null, path), ...neighboursOf(path)].filter(
    ({ classic, granular }) => classic.length + granular.length > 0,
  );
  const own = oneOf(neighbours);
  return neighbours.length > 0
    ? (scope) => own(scope) || scope === 'manage:jira-configuration' || isAbout(scope, path)
    : (scope) => isOfJira(scope) && fitsMethod(scope, method);
}

/** Things of boards, and what stands on them. */
const ON_BOARDS = [
  'issue',
  'issue-details',
  'project',
  'jql',
  'epic',
  'user',
  'avatar',
  'field',
  'project-version',
  'status',
];

function isOfBoards(scope: string): boolean {
  if (scope.endsWith(':jira-software') || scope.endsWith(':jira-work')) return true;
  return (
    scope === 'read:jira-work' ||
    scope === 'write:jira-work' ||
    ON_BOARDS.includes(scope.split(':')[1] ?? '')
  );
}

/** Whether the thing of a scope is named in a path. */
function isAbout(scope: string, path: string): boolean {
  const thing = scope.split(':')[1]?.split('-').join('').split('.').join('') ?? '';
  return thing !== '' && path.toLowerCase().includes(thing.toLowerCase());
}

/** Operations whose path begins as this one does, up to the first name below the version. */
function neighboursOf(path: string): readonly Operation[] {
  const segments = path.split('/');
  const start = segments.slice(0, 5).join('/').split('/api/2/').join('/api/3/');
  const last = segments[4] ?? '{';
  if (last.includes('{') || last === '') return [];
  return operationsOf('jira').filter(
    (each) => each.path === start || each.path.startsWith(`${start}/`),
  );
}

export const isOfJira = (scope: string): boolean =>
  scope.endsWith(':jira') ||
  scope.endsWith(':jira-software') ||
  scope.endsWith(':jira-service-management') ||
  scope.split(':')[1]?.startsWith('jira-') === true ||
  scope.includes('servicedesk');

/** Reading needs no scope to write; deleting may need one to write, to manage or to delete. */
export function fitsMethod(scope: string, method: string | null): boolean {
  const [verb = ''] = scope.split(':');
  if (method === null) return true;
  const reads = ['read', 'view', 'search', 'readonly'].includes(verb);
  if (method === 'GET' || method === 'HEAD') return reads || verb === 'manage' || verb === 'admin';
  return method === 'DELETE' ? verb !== 'view' : verb !== 'delete';
}
