import { parseAllDocuments } from 'yaml';
import { forbiddenBy } from './forbidden';
import { at, hostOf, isFields, listOf, textOf, textsIn, type Fields, type Json } from './values';

/**
 * A second, independent reading of a manifest that trusts nothing the inspector says. It uses
 * another parser, assumes the worst of every word, knows modules and scopes from Atlassian's own
 * package only, and shares no code with the inspector.
 */
export interface Suspicion {
  readonly scopes: readonly string[];
  readonly hosts: readonly string[];
  readonly remotes: readonly string[];
  readonly modules: readonly string[];
  readonly events: readonly string[];
  /** The reassurances that must not be said of this file, each with the reason. */
  readonly forbidden: ReadonlyMap<string, string>;
}

/** The file as plain values, or `null` where the parser refuses it. */
export function plain(text: string): Fields | null {
  try {
    const [document] = parseAllDocuments(text, { uniqueKeys: false, merge: true });
    if (document === undefined || !('errors' in document) || document.errors.length > 0)
      return null;
    const value: Json = document.toJS({ maxAliasCount: 1000 });
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** What a careful reader would list, and the reassurances that are then forbidden. */
export function suspect(file: Fields): Suspicion {
  const permissions = at(file, 'permissions');
  const asked = at(permissions, 'scopes');
  const scopes = isFields(asked)
    ? Object.keys(asked)
    : listOf(asked)
        .flatMap((each) => textOf(each).split(/[\s,;]+/))
        .filter(Boolean);
  const external = at(permissions, 'external');
  const addresses = textsIn(isFields(external) ? external : {})
    .filter(([path]) => !['category', 'remote', 'inScopeEUD'].includes(path.at(-1) ?? ''))
    .map(([, text]) => text);
  const remotes = listOf(at(file, 'remotes'));
  const urls = remotes.flatMap((remote) => textsIn(at(remote, 'baseUrl')).map(([, text]) => text));
  const elsewhere = textsIn(at(file, 'modules'))
    .filter(
      ([path, text]) => /^(?:https?|wss?):\/\/\S+$/.test(text) && !TOLD.test(path.at(-1) ?? ''),
    )
    .map(([, text]) => text);
  const hosts = [...addresses, ...urls, ...elsewhere]
    .map(hostOf)
    .filter((host) => host.includes('.'));
  const modules = at(file, 'modules');
  const types = Object.entries(isFields(modules) ? modules : {})
    .filter(([, entries]) => listOf(entries).length > 0)
    .map(([type]) => type);
  const events = listOf(at(file, 'modules', 'trigger'))
    .flatMap((trigger) => listOf(at(trigger, 'events')))
    .map((event) => textOf(isFields(event) ? event['eventType'] : event))
    .filter(Boolean);
  return {
    scopes,
    hosts,
    remotes: remotes.map((remote) => textOf(at(remote, 'key'))).filter(Boolean),
    modules: types,
    events,
    forbidden: forbiddenBy({ file, scopes, hosts, addresses, types }),
  };
}

/** Keys of addresses that people read, not ones that anything calls. */
const TOLD = /^(?:description|documentation|documentationUrl|documentationLink|scopes)$/i;
