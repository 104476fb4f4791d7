import { endName } from '../follow/values/sym';
import { scopesOfEvent } from '../facts/events';
import { providedScope } from '../facts/operations';
import { isFrom } from '../detect/chains';
import { callsIn, placeOf, type Detecting } from '../detect/what-detectors-see';
import type { Call, GatewayNeeds, Place, StorageUse } from '../reading';
import { isOfGateway, isStorage, ofProduct, possibleScopes } from './possible';

/** Something that needs scopes: all of any one list. */
export interface Requirement extends Place {
  readonly what: string;
  readonly lists: readonly (readonly string[])[];
  /** Whether the lists are complete; outside Jira's platform API that is only likely. */
  readonly isFirm?: boolean;
}

/** Something that may need any of some scopes. */
export interface Possibility extends Place {
  readonly what: string;
  readonly mayNeed: (scope: string) => boolean;
}

export interface Needs {
  readonly requirements: readonly Requirement[];
  readonly possibilities: readonly Possibility[];
}

/** What the calls, events, modules and stores need. */
export function needsOf(
  detecting: Detecting,
  calls: readonly Call[],
  storage: readonly StorageUse[],
): Needs {
  const declared = new Set(detecting.manifest.scopes.map(({ name }) => name));
  const fromCalls = calls.flatMap((call) => needsOfCall(call, declared));
  return {
    requirements: [
      ...fromCalls.flatMap((need) => ('lists' in need ? [need] : [])),
      ...eventNeeds(detecting),
      ...storageNeeds(detecting, storage),
      ...moduleNeeds(detecting),
    ],
    possibilities: [
      ...fromCalls.flatMap((need) => ('mayNeed' in need ? [need] : [])),
      ...modulePossibilities(detecting),
      ...serverPossibilities(detecting),
      ...refusedPossibilities(detecting),
    ],
  };
}

/**
 * Where the manifest lacks the documented scopes of a call, other scopes of the product may open
 * it.
 */
function needsOfCall(
  call: Call,
  declared: ReadonlySet<string>,
): readonly (Requirement | Possibility)[] {
  if (call.gateway !== null) return needsOfGateway(call, call.gateway);
  const need = needOfCall(call);
  if ('mayNeed' in need || need.isFirm !== false) return [need];
  const isGranted = need.lists.some((list) => list.every((scope) => declared.has(scope)));
  const { file, line, what } = need;
  return isGranted ? [need] : [need, { file, line, what, mayNeed: ofProduct(call) }];
}

/** What the gateway does with a field of which the scope is missing is not said, so that is only likely. */
function needsOfGateway(
  { file, line, path }: Call,
  { needs, may, asksOthers }: GatewayNeeds,
): readonly (Requirement | Possibility)[] {
  const what = `POST ${path}`;
  const mayNeed = (scope: string): boolean =>
    may.includes(scope) || (asksOthers && isOfGateway(scope) && !scope.endsWith(':compass'));
  return [
    ...needs.map((scopes) => ({
      file,
      line,
      what,
      lists: scopes.map((scope) => [scope]),
      isFirm: false,
    })),
    { file, line, what, mayNeed },
  ];
}

function needOfCall(call: Call): Requirement | Possibility {
  const { file, line, operations } = call;
  const what = `${call.method ?? '*'} ${call.path}`;
  const [first, ...others] = operations;
  if (call.doubt === 'refused-path') return { file, line, what, mayNeed: possibleScopes(call) };
  const provided = call.product === 'jira' ? providedScope(call.method, call.path) : undefined;
  if (provided !== undefined) return { file, line, what, lists: [[provided]] };
  if (call.path === '/app/report-accounts')
    return { file, line, what, lists: [['report:personal-data']] };
  if (first !== undefined && others.length === 0 && isDescribed(first))
    return { file, line, what, lists: listsOf(first), isFirm: isPlatform(first.path) };
  return { file, line, what, mayNeed: possibleScopes(call) };
}

const isPlatform = (path: string): boolean => path.startsWith('/rest/api/');

/** Operations that need no scope; other descriptions without scopes are incomplete. */
const OPEN = ['/rest/api/3/serverInfo', '/rest/api/3/permissions/check'];

/** Whether an operation's description lists its scopes. */
const isDescribed = ({ path, classic, granular }: Call['operations'][number]): boolean =>
  classic.length > 0 || granular.length > 0 || OPEN.includes(path);

/**
 * The lists of scopes of an operation. Permission checks need what their sibling needs, though
 * their description lists nothing.
 */
const listsOf = ({
  path,
  classic,
  granular,
}: Call['operations'][number]): readonly (readonly string[])[] =>
  path === '/rest/api/3/permissions/check' && classic.length === 0
    ? [['read:jira-work'], ['read:permission:jira']]
    : [classic, granular, withContent(classic)].filter((list) => list.length > 0);

const SUMMARY = 'read:confluence-content.summary';

/** Scopes to read all of Confluence's content include its summaries. */
const withContent = (classic: readonly string[]): readonly string[] =>
  classic.includes(SUMMARY)
    ? classic.map((scope) => (scope === SUMMARY ? 'read:confluence-content.all' : scope))
    : [];

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

/**
 * Scopes that modules need:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/
 */
function moduleNeeds({ manifest }: Detecting): readonly Requirement[] {
  const own = manifest.modules.flatMap(({ type, line }): Requirement[] => {
    if (type === 'bitbucket:mergeCheck')
      return [{ file: manifest.path, line, what: type, lists: [['read:pullrequest:bitbucket']] }];
    if (type === 'sql' || type === 'objectStore')
      return [{ file: manifest.path, line, what: type, lists: [['storage:app']] }];
    return [];
  });
  const ofTokens = manifest.tokens.map(({ name, line }) => ({
    file: manifest.path,
    line,
    what: name,
    lists: [[name]],
  }));
  return [...own, ...ofTokens];
}

/** What a server does that has a token of its own, or is a Connect app, is not in this source. */
const serverPossibilities = ({ manifest }: Detecting): readonly Possibility[] =>
  manifest.elsewhere.map(({ name, line }) => ({
    file: manifest.path,
    line,
    what: name,
    mayNeed: () => true,
  }));

/** A path that is refused as the code stands is meant for a request: it is a fault, no sign that nothing is needed. */
const refusedPossibilities = ({ followed }: Detecting): readonly Possibility[] =>
  followed.observations.flatMap((seen) =>
    seen.kind === 'refusal'
      ? [
          {
            ...placeOf(seen.node),
            what: `route ${seen.path}`,
            mayNeed: (scope: string) => !isStorage(scope),
          },
        ]
      : [],
  );

/** What the products ask of an app that is declared to give them data is not described. */
const modulePossibilities = ({ manifest }: Detecting): readonly Possibility[] =>
  manifest.modules
    .filter(({ type }) => type.toLowerCase().endsWith('provider'))
    .map(({ type, line }) => ({
      file: manifest.path,
      line,
      what: type,
      mayNeed: (scope) =>
        type.startsWith('compass:')
          ? scope.endsWith(':compass') && !scope.includes(':scorecard:')
          : scope === 'manage:jira-data-provider' || scope.endsWith('-info:jira'),
    }));
