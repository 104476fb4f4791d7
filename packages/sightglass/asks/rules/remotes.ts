import type { DeclaredRemote } from '../declared/declared';
import { isAtlassians } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, named, type Given, type Rule } from './given';

/**
 * The uses that Atlassian defines for a remote:
 * https://developer.atlassian.com/platform/forge/manifest-reference/remotes/
 */
const OPERATIONS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['storage', ['remote.storage', 'egress', 'serious', 'declared']],
  ['compute', ['remote.compute', 'egress', 'serious', 'declared']],
  ['fetch', ['remote.fetch', 'egress', 'serious', 'declared']],
  ['other', ['remote.other-uses', 'egress', 'serious', 'declared']],
]);

const UNSTATED: Kind = ['remote.unstated', 'egress', 'serious', 'default'];
const ELSEWHERE: Kind = ['remote.unlisted', 'egress', 'serious', 'declared'];
const SYSTEM_TOKEN: Kind = ['remote.system-token', 'egress', 'serious', 'declared'];
const USER_TOKEN: Kind = ['remote.user-token', 'egress', 'notable', 'declared'];
const PROVIDER_SCOPES: Kind = ['providers.scopes', 'egress', 'notable', 'declared'];
const PROVIDERS: Kind = ['egress.providers', 'egress', 'notable', 'declared'];

/** Which servers outside Atlassian the app works with, for what, and with which tokens. */
export const tellRemotes: Rule = (given) => {
  const { remotes, endpoints, providers, egress } = given.declared;
  const known = new Set(remotes.map(({ key }) => key));
  const unlisted = [...endpoints, ...egress].filter(
    ({ remote }) => remote !== null && !known.has(remote),
  );
  const outside = remotes.filter((remote) => !isAtlassiansOwn(remote));
  return [
    ...[...OPERATIONS].flatMap(([operation, kind]) => told(kind, outside.filter(isFor(operation)))),
    ...told(UNSTATED, outside.filter(isForNothingKnown).filter(isOfForge(given))),
    ...listed(
      ELSEWHERE,
      unlisted.map(({ remote, line }) => ({ name: remote, line })),
    ),
    ...tokens(given),
    ...listed(
      PROVIDERS,
      providers.map(({ name, key, line }) => ({ name: name ?? key, line })),
    ),
    ...providers.flatMap(({ name, key, scopes, line }) =>
      scopes.length === 0
        ? []
        : [finding(PROVIDER_SCOPES, [line], { name: name ?? key, scopes: named(scopes) })],
    ),
  ];
};

/** Whether all addresses of a remote are Atlassian's. */
export const isAtlassiansOwn = ({ urls }: DeclaredRemote): boolean =>
  urls.length > 0 && urls.every(({ url }) => isAtlassians(url));

const isFor =
  (operation: string) =>
  ({ operations }: DeclaredRemote): boolean =>
    operations.includes(operation);

/** The use of a Connect server is told by the sentences on Connect. */
const isOfForge =
  ({ declared: { connect } }: Given) =>
  ({ key }: DeclaredRemote): boolean =>
    key !== connect?.remote;

const isForNothingKnown = ({ operations }: DeclaredRemote): boolean =>
  !operations.some((operation) => OPERATIONS.has(operation));

const told = (kind: Kind, remotes: readonly DeclaredRemote[]): Finding[] =>
  remotes.length === 0
    ? []
    : [
        finding(kind, linesOf(remotes), {
          addresses: named(remotes.flatMap(addressesOf)),
        }),
      ];

/** A remote whose address admins give has none in the file: its key is used instead. */
const addressesOf = ({ urls, key }: DeclaredRemote): readonly string[] =>
  urls.length === 0 ? [key] : urls.map(({ url }) => url);

const listed = (
  kind: Kind,
  entries: readonly { readonly name: string | null; readonly line: number }[],
): Finding[] =>
  entries.length === 0
    ? []
    : [finding(kind, linesOf(entries), { names: named(entries.map(({ name }) => name)) })];

/**
 * Scopes that request tokens apply to all remotes; the endpoints and remotes say which tokens are
 * sent.
 */
function tokens({ declared: { endpoints, remotes }, scopes }: Given): Finding[] {
  const asked = (name: string): readonly number[] =>
    scopes.filter((scope) => scope.name.toLowerCase() === name).flatMap(({ lines }) => lines);
  const system = [
    ...linesOf([...endpoints, ...remotes].filter(({ getsSystemToken }) => getsSystemToken)),
    ...asked('read:app-system-token'),
  ];
  const user = [
    ...linesOf([...endpoints, ...remotes].filter(({ getsUserToken }) => getsUserToken)),
    ...asked('read:app-user-token'),
  ];
  return [
    ...(system.length === 0 ? [] : [finding(SYSTEM_TOKEN, system)]),
    ...(user.length === 0 ? [] : [finding(USER_TOKEN, user)]),
  ];
}
