import { scopesOfEvent } from '../facts/events';
import { providedScope } from '../facts/operations';
import { endName, isFrom } from '../detect/chains';
import { callsIn, placeOf, type Detecting } from '../detect/detecting';
import type { Call, Place, StorageUse } from '../reading';
import { possibleScopes } from './possible';

/** Something that needs scopes: any of the lists does. */
export interface Requirement extends Place {
  readonly what: string;
  readonly lists: readonly (readonly string[])[];
}

/** Something that may need any of some scopes, as far as one can tell. */
export interface Possibility extends Place {
  readonly what: string;
  readonly mayNeed: (scope: string) => boolean;
}

export interface Needs {
  readonly requirements: readonly Requirement[];
  readonly possibilities: readonly Possibility[];
}

/** What calls, events, modules and stores need. */
export function needsOf(
  detecting: Detecting,
  calls: readonly Call[],
  storage: readonly StorageUse[],
): Needs {
  const fromCalls = calls.map(needOfCall);
  return {
    requirements: [
      ...fromCalls.flatMap((need) => ('lists' in need ? [need] : [])),
      ...eventNeeds(detecting),
      ...storageNeeds(detecting, storage),
      ...moduleNeeds(detecting),
    ],
    possibilities: fromCalls.flatMap((need) => ('mayNeed' in need ? [need] : [])),
  };
}

function needOfCall(call: Call): Requirement | Possibility {
  const { file, line, operations } = call;
  const what = `${call.method ?? '*'} ${call.path}`;
  const [first, ...others] = operations;
  const provided = call.product === 'jira' ? providedScope(call.method, call.path) : undefined;
  if (provided !== undefined) return { file, line, what, lists: [[provided]] };
  if (call.path === '/app/report-accounts')
    return { file, line, what, lists: [['report:personal-data']] };
  if (first !== undefined && others.length === 0 && isDescribed(first))
    return { file, line, what, lists: listsOf(first) };
  return { file, line, what, mayNeed: possibleScopes(call) };
}

/** Operations that need no scope, though they have none in their description as others do that need some. */
const OPEN = ['/rest/api/3/serverInfo', '/rest/api/3/permissions/check'];

/** Whether the description of an operation says which scopes open it. */
const isDescribed = ({ path, classic, granular }: Call['operations'][number]): boolean =>
  classic.length > 0 || granular.length > 0 || OPEN.includes(path);

/** Checking what somebody may is opened as its sibling is, though the description lists nothing. */
const listsOf = ({
  path,
  classic,
  granular,
}: Call['operations'][number]): readonly (readonly string[])[] =>
  path === '/rest/api/3/permissions/check' && classic.length === 0
    ? [['read:jira-work'], ['read:permission:jira']]
    : [classic, granular].filter((list) => list.length > 0);

const eventNeeds = ({ manifest }: Detecting): readonly Requirement[] =>
  manifest.modules.flatMap(({ events }) =>
    events.flatMap(({ name, line }) => {
      const lists = scopesOfEvent(name);
      return lists.length === 0 ? [] : [{ file: manifest.path, line, what: name, lists }];
    }),
  );

const IN_JIRA = new Set(['property', 'app-property']);

function storageNeeds(
  detecting: Detecting,
  storage: readonly StorageUse[],
): readonly Requirement[] {
  const lists = [['storage:app']];
  const uses = storage
    .filter(({ store }) => !IN_JIRA.has(store))
    .map(({ file, line, package: name, key, action }) => ({
      file,
      line,
      what: `${name} ${action} ${key ?? '*'}`,
      lists,
    }));
  const others = callsIn(detecting)
    .filter(({ callee }) =>
      isFrom(callee, '@forge/kvs', '@forge/storage', '@forge/sql', '@forge/object-store'),
    )
    .map(({ node, callee }) => ({
      ...placeOf(node),
      what: `${callee.root.name} ${endName(callee) ?? ''}`,
      lists,
    }));
  return [...uses, ...others];
}

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/ */
function moduleNeeds({ manifest }: Detecting): readonly Requirement[] {
  const own = manifest.modules.flatMap(({ type, line }): Requirement[] => {
    if (type === 'bitbucket:mergeCheck')
      return [{ file: manifest.path, line, what: type, lists: [['read:pullrequest:bitbucket']] }];
    if (type === 'sql' || type === 'objectStore')
      return [{ file: manifest.path, line, what: type, lists: [['storage:app']] }];
    return [];
  });
  return own;
}
