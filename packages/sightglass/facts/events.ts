import table from './events.json';
import { OBJECT_KINDS, type ObjectKind } from './scopes';
import { byName } from '../json/own';

/** What an event reports, and what kind of data comes with it. */
export interface EventFacts {
  readonly product: string;
  readonly object: string;
  readonly verb: string;
  /** `app` for events about the app itself or sent by another app. */
  readonly hands: ObjectKind | 'app';
}

/** Objects and verbs by product. */
type Table = Readonly<
  Record<EventFacts['hands'], Readonly<Record<string, Readonly<Record<string, string>>>>>
>;
const TABLE: Table = table;

/** Events that are not named `avi:<product>:<verb>:<object>`. */
const IRREGULAR: readonly (readonly [string, EventFacts])[] = [
  [
    'avi:jira:timetracking:provider:changed',
    { product: 'jira', object: 'timetracking.provider', verb: 'changed', hands: 'settings' },
  ],
  // https://developer.atlassian.com/platform/forge/events-reference/data-security-policy-events/
  ['avi:ecosystem.app_policy:blocked:app_access_to_objects.v2', blocked('objects')],
  [
    'avi:ecosystem.app_policy:blocked:app_access_to_objects_in_container.v2',
    blocked('objects-in-container'),
  ],
];

const EVENTS: ReadonlyMap<string, EventFacts> = new Map([
  ...[...OBJECT_KINDS, 'app' as const].flatMap(eventsHanding),
  ...IRREGULAR.map(([name, facts]) => [name.toLowerCase(), facts] as const),
]);

/**
 * The prefix of events between apps:
 * https://developer.atlassian.com/platform/forge/events-reference/app-events/
 */
const OF_AN_APP = 'avi:cloud:ecosystem::event/';

/**
 * What an event is about; `null` for an unknown one. There are no wildcards; letter case is
 * ignored.
 */
export function eventFacts(name: string): EventFacts | null {
  const known = EVENTS.get(name.toLowerCase());
  if (known !== undefined) return known;
  return name.toLowerCase().startsWith(OF_AN_APP)
    ? { product: 'forge', object: 'app-event', verb: 'published', hands: 'app' }
    : null;
}

function eventsHanding(hands: EventFacts['hands']): (readonly [string, EventFacts])[] {
  return Object.entries(byName(TABLE, hands)).flatMap(([product, byObject]) =>
    Object.entries(byObject).flatMap(([written, verbs]) => {
      const object = written.replace(/:V2$/, '').replaceAll(':', '.');
      return verbs
        .split(' ')
        .map(
          (verb) =>
            [
              `avi:${product}:${verb}:${written}`.toLowerCase(),
              { product, object, verb, hands },
            ] as const,
        );
    }),
  );
}

function blocked(object: string): EventFacts {
  return { product: 'forge', object, verb: 'blocked', hands: 'reference' };
}
