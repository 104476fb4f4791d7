import { operationsFor, operationsOf } from '../facts/operations';
import type { Call, Operation } from '../reading';

/** The scopes that a call to an unknown operation may need. */
export function possibleScopes(call: Call): (scope: string) => boolean {
  const described = call.operations.filter(
    ({ classic, granular }) => classic.length + granular.length > 0,
  );
  if (described.length > 0) return oneOf(described);
  return ofProduct(call);
}

/** The scopes of its product that a call may need, whatever its operation's description says. */
export function ofProduct(call: Call): (scope: string) => boolean {
  if (call.product === 'jira') return ofJira(call);
  if (call.product === 'atlassian')
    return (scope) => !isStorage(scope) && fitsMethod(scope, call.method);
  if (call.product === 'graphql') return isOfGateway;
  return (scope) => isOf(scope, call.product) && fitsMethod(scope, call.method);
}

/** Bitbucket scopes may also be named after its things: `pullrequest:write`. */
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

/** Whether a scope is for the app's own storage, which no request needs. */
export const isStorage = (scope: string): boolean => scope === 'storage:app';

/** Scopes of Jira's and Confluence's REST APIs, which open nothing in the gateway. */
const isOfRest = (scope: string): boolean =>
  scope.endsWith(':jira') || scope.endsWith('jira-work') || scope.includes('servicedesk');

/**
 * An operation missing from the tables may need the scopes of its neighbours or, without
 * neighbours, any Jira scope.
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

/** Things that belong to boards. */
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

/** Whether a path mentions the thing that a scope is for. */
function isAbout(scope: string, path: string): boolean {
  const thing = scope.split(':')[1]?.split('-').join('').split('.').join('') ?? '';
  return thing !== '' && path.toLowerCase().includes(thing.toLowerCase());
}

/** Operations whose path starts like this one, up to the first name after the version. */
function neighboursOf(path: string): readonly Operation[] {
  const segments = path.split('/');
  const start = segments.slice(0, 5).join('/').split('/api/2/').join('/api/3/');
  const last = segments[4] ?? '{';
  if (last.includes('{') || last === '') return [];
  return operationsOf('jira').filter(
    (each) => each.path === start || each.path.startsWith(`${start}/`),
  );
}

/** Whether a scope is Jira's. */
export const isOfJira = (scope: string): boolean =>
  scope.endsWith(':jira') ||
  scope.endsWith(':jira-software') ||
  scope.endsWith(':jira-service-management') ||
  scope.split(':')[1]?.startsWith('jira-') === true ||
  scope.includes('servicedesk');

/**
 * Whether a scope can be the one for an HTTP method: reading needs no scope to write; deleting may
 * need one to write, manage or delete.
 */
export function fitsMethod(scope: string, method: string | null): boolean {
  const [verb = ''] = scope.split(':');
  if (method === null) return true;
  const reads = ['read', 'view', 'search', 'readonly'].includes(verb);
  if (method === 'GET' || method === 'HEAD') return reads || verb === 'manage' || verb === 'admin';
  return method === 'DELETE' ? verb !== 'view' : verb !== 'delete';
}
