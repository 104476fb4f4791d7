import type { DeclaredConnect, DeclaredModule, DeclaredUrl } from '../declared/declared';
import { all, fieldsOf, has, isList, text, type Node } from '../reading/node';
import { modulesIn } from './parts';

/**
 * The Connect parts of a manifest, or all of a descriptor; `null` where there are none. A key alone
 * is no part: it only links the app to the Connect app that it was.
 */
export function connectIn(
  root: Node,
  kind: 'forge-manifest' | 'connect-descriptor',
): DeclaredConnect | null {
  if (kind === 'connect-descriptor')
    return {
      key: text(root, 'key'),
      baseUrl: baseUrlIn(root),
      remote: null,
      authentication: text(root, 'authentication', 'type'),
      lifecycle: all(root, 'lifecycle').flatMap(callsIn),
      events: eventsIn(all(root, 'modules')),
      modules: modulesIn(root, 'modules'),
    };
  if (!has(root, 'connectModules') && !has(root, 'app', 'connect', 'remote')) return null;
  return {
    key: connectKeyIn(root),
    baseUrl: null,
    remote: text(root, 'app', 'connect', 'remote'),
    authentication: text(root, 'app', 'connect', 'authentication'),
    lifecycle: lifecycleModules(root).flatMap(callsIn),
    events: eventsIn(all(root, 'connectModules')),
    modules: modulesIn(root, 'connectModules').filter(({ type }) => !LIFECYCLE.test(type)),
  };
}

/** The key of the Connect app that this Forge app was before. */
export const connectKeyIn = (root: Node): string | null => text(root, 'app', 'connect', 'key');

const LIFECYCLE = /(?:^|:)lifecycle$/i;

function baseUrlIn(root: Node): DeclaredUrl | null {
  for (const { value, line } of all(root, 'baseUrl'))
    if (typeof value === 'string' && value.trim() !== '')
      return { region: 'default', url: value.trim(), line };
  return null;
}

/** In a manifest, lifecycle callbacks are listed among the modules. */
const lifecycleModules = (root: Node): readonly Node[] =>
  all(root, 'connectModules')
    .flatMap(fieldsOf)
    .filter(({ key }) => LIFECYCLE.test(key.trim()))
    .map(({ node }) => node);

const callsIn = (lifecycle: Node): DeclaredModule[] =>
  fieldsOf(lifecycle)
    .filter(({ key }) => key.trim().toLowerCase() !== 'key')
    .map(({ key, line }) => ({ type: key.trim(), key: null, line }));

const eventsIn = (modules: readonly Node[]): DeclaredModule[] =>
  modules
    .flatMap(fieldsOf)
    .filter(({ key }) => /(?:^|:)webhooks$/i.test(key.trim()))
    .flatMap(({ node }) => (isList(node.value) ? node.value : [node]))
    .map((webhook) => ({ type: text(webhook, 'event') ?? '', key: null, line: webhook.line }));
