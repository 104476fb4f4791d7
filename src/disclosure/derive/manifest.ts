import { at, itemsAt, keysAt, textAt, textsAt, type Place } from 'sightglass-for-jira/json/decoded';
import type { Disclosure } from '../disclosure';

/** One entry below `modules` in a manifest. */
export interface ManifestModule {
  readonly type: string;
  readonly key: string;
  /** The function that Forge calls for it. */
  readonly function: string | null;
  readonly resource: string | null;
  /** What a trigger listens to. */
  readonly events: readonly string[];
  readonly interval: string | null;
  readonly place: Place;
}

/** One entry below `modules.function`. */
export interface ManifestFunction {
  readonly key: string;
  /** The file and the export that it calls, such as `index.renew`. */
  readonly handler: string;
  readonly place: Place;
}

/** Every module but the functions. */
export const readModules = (manifest: unknown): readonly ManifestModule[] =>
  keysAt(manifest, 'modules')
    .filter((type) => type !== 'function')
    .flatMap((type) =>
      itemsAt(manifest, 'modules', type).map((entry, index) =>
        readModule(type, entry, ['modules', type, index]),
      ),
    );

const readModule = (type: string, entry: unknown, place: Place): ManifestModule => ({
  type,
  key: textAt(entry, 'key') ?? '',
  function: textAt(entry, 'function') ?? textAt(entry, 'resolver', 'function'),
  resource: textAt(entry, 'resource'),
  events: textsAt(entry, 'events'),
  interval: textAt(entry, 'interval'),
  place,
});

/** Every function. */
export const readFunctions = (manifest: unknown): readonly ManifestFunction[] =>
  itemsAt(manifest, 'modules', 'function').map((entry, index) => ({
    key: textAt(entry, 'key') ?? '',
    handler: textAt(entry, 'handler') ?? '',
    place: ['modules', 'function', index],
  }));

/** The scopes it asks for. In the long form each scope is a key. */
export const readScopes = (manifest: unknown): readonly string[] => [
  ...textsAt(manifest, 'permissions', 'scopes'),
  ...keysAt(manifest, 'permissions', 'scopes'),
];

/** All in it that could let data leave Jira. */
export const readEgress = (manifest: unknown): Disclosure['egress'] => ({
  externalAddresses: [...new Set(leavesOf(at(manifest, 'permissions', 'external')))].sort(),
  contentPermissions: [...new Set(leavesOf(at(manifest, 'permissions', 'content')))].sort(),
  remotes: keysOf(manifest, 'remotes'),
  connectModules: keysAt(manifest, 'connectModules').toSorted(),
  webTriggers: keysOf(manifest, 'modules', 'webtrigger'),
  endpoints: keysOf(manifest, 'modules', 'endpoint'),
});

const keysOf = (manifest: unknown, ...place: Place): string[] =>
  itemsAt(manifest, ...place)
    .map((entry) => textAt(entry, 'key') ?? '')
    .sort();

/** Every single value below. Whatever stands there is told, in whichever form it is written. */
function leavesOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [JSON.stringify(value)];
  return Object.values(value).flatMap(leavesOf);
}
