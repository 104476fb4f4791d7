import type ts from 'typescript';
import { lastName, packageOf, pathOf } from '../../follow/values/sym';
import { argument, type Sym } from '../../follow/values/value';
import { operationsFor } from '../../facts/operations';
import type { Call } from '../../reading';
import { callsIn, placeOf, sideAndFrom, startOf, type Detecting } from '../what-detectors-see';
import { actorOf } from './product-calls';
import { textOf, written } from '../atom-text';
import type { SeenCall } from '../../follow/observation';

interface Implicit {
  readonly product: Call['product'];
  readonly method: string;
  readonly path: string;
  readonly as?: Call['as'];
}

/** Calls made by functions of Forge's packages, for which no path is in the source. */
export function implicitCalls(detecting: Detecting): readonly Call[] {
  const taken = takenFromHooks(detecting);
  return callsIn(detecting).flatMap((seen) => {
    const name = packageOf(seen.callee);
    if (name?.startsWith('@forge/') !== true) return [];
    return implied(seen, name, taken).map(({ product, method, path, as }): Call => ({
      kind: 'call',
      ...(lastName(seen.callee) === 'authorize' ? startOf(seen.node) : placeOf(seen.node)),
      ...sideAndFrom(seen),
      product,
      method,
      path,
      query: '',
      as: as ?? actorOf(seen.callee),
      operations: operationsFor(product, method, path),
      through: [],
      lastPart: [],
      isImplicit: true,
      gateway: null,
      certainty: 'certain',
      doubt: null,
    }));
  });
}

function implied(seen: SeenCall, from: string, taken: Taken): readonly Implicit[] {
  const path = pathOf(seen.callee);
  const last = lastName(seen.callee);
  if (path.includes('authorize()')) return authorised(seen.callee, last);
  if (from === '@forge/api' && path.includes('properties.on')) return property(seen, path, last);
  if (from === '@forge/api' && last === 'reportPersonalData')
    return [{ product: 'atlassian', method: 'POST', path: '/app/report-accounts', as: 'app' }];
  if (from === '@forge/react' || from.startsWith('@forge/ui')) return hooked(seen, last, taken);
  return [];
}

/** `authorize()` asks Jira or Confluence for the person's permissions. */
function authorised(callee: Sym, last: string): readonly Implicit[] {
  const isQuestion =
    last.startsWith('can') &&
    callee.links.at(-1) !== undefined &&
    'name' in (callee.links.at(-1) ?? {});
  if (isQuestion && pathOf(callee).includes('onConfluence'))
    return [
      {
        product: 'confluence',
        method: 'POST',
        path: '/wiki/rest/api/content/{id}/permission/check',
        as: 'user',
      },
    ];
  const isJira = isQuestion || last === 'onJira';
  return isJira
    ? [{ product: 'jira', method: 'POST', path: '/rest/api/3/permissions/check', as: 'user' }]
    : [];
}

const METHODS: ReadonlyMap<string, string> = new Map([
  ['get', 'GET'],
  ['set', 'PUT'],
  ['delete', 'DELETE'],
]);

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['onJiraIssue', '/rest/api/3/issue/{issueIdOrKey}/properties/'],
  ['onJiraProject', '/rest/api/3/project/{projectIdOrKey}/properties/'],
  ['onJiraUser', '/rest/api/3/user/properties/'],
]);

/** `properties.onJiraIssue(key).get(name)` in older versions of `@forge/api`. */
function property(seen: SeenCall, path: string, last: string): readonly Implicit[] {
  const method = METHODS.get(last);
  const owner = [...OWNERS].find(([name]) => path.includes(name));
  if (method === undefined || owner === undefined) return [];
  const [name] = argument(seen.args, 0).map(({ atom }) => written(textOf(atom) ?? []));
  return [{ product: 'jira', method, path: `${owner[1]}${name ?? '{property}'}`, as: 'app' }];
}

/** Which parts of what a call answered are read, by the call. */
type Taken = ReadonlyMap<ts.Node, ReadonlySet<string>>;

function takenFromHooks({ followed }: Detecting): Taken {
  const taken = new Map<ts.Node, Set<string>>();
  for (const seen of followed.observations) {
    if (seen.kind !== 'read' || !HOOKS.has(lastName(withoutEnd(seen.sym)))) continue;
    const [call, part] = seen.sym.links.slice(-2);
    if (call === undefined || !('call' in call) || part === undefined || !('name' in part))
      continue;
    taken.set(call.node, (taken.get(call.node) ?? new Set()).add(part.name));
  }
  return taken;
}

const withoutEnd = (data: Sym): Sym => ({ ...data, links: data.links.slice(0, -1) });

/** What each part of a hook's answer does; reading needs none of them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['PUT', '1'],
  ['DELETE', '2'],
]);

/** UI Kit hooks that store a property of an issue, a project or a page. */
function hooked(seen: SeenCall, last: string, taken: Taken): readonly Implicit[] {
  const owner = HOOKS.get(last);
  if (owner === undefined) return [];
  const [name] = argument(seen.args, 0).map(({ atom }) => written(textOf(atom) ?? []));
  const parts = taken.get(seen.node) ?? new Set();
  const isTaken = (method: string): boolean =>
    !PARTS.has(method) || parts.has(PARTS.get(method) ?? '') || parts.has('[]');
  return ['GET', 'PUT', 'DELETE'].filter(isTaken).map((method) => ({
    product: owner.startsWith('/rest') ? 'jira' : 'confluence',
    method,
    path: `${owner}${name ?? '{property}'}`,
    as: 'page',
  }));
}

const HOOKS: ReadonlyMap<string, string> = new Map([
  ['useIssueProperty', '/rest/api/3/issue/{issueIdOrKey}/properties/'],
  ['useProjectProperty', '/rest/api/3/project/{projectIdOrKey}/properties/'],
  ['useContentProperty', '/wiki/rest/api/content/{contentId}/property/'],
  ['useSpaceProperty', '/wiki/rest/api/space/{spaceId}/property/'],
]);
