import { connectScopeOf } from '../../facts/connect-scopes';
import type { Value } from '../../language/value';
import type { Inspection } from '../inspection';
import { receiversOf } from '../outlets';
import { elevatedScopes } from './approval/from-connect';
import { isOfConnect } from './basis';

/** One consequence of a Connect app becoming a Forge app; its text is `migration.<id>`. */
export interface Moved {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** What an admin who must approve the Forge version of a Connect app wants to know. */
export interface Migration {
  readonly adds: readonly Moved[];
  readonly drops: readonly Moved[];
  /** Destinations of data that are new. */
  readonly goes: readonly Moved[];
  /** What remains on the developer's server. */
  readonly stays: readonly Moved[];
  readonly ask: readonly Moved[];
}

/**
 * The migration from a descriptor or a list of Connect scopes to a manifest or a list of Forge
 * scopes; `null` for any other pair.
 */
export function migrationBetween(before: Inspection, after: Inspection): Migration | null {
  if (!isOfConnect(before) || !isOfForge(after)) return null;
  const had = receiversOf(before.declared);
  const has = receiversOf(after.declared);
  return {
    adds: added(before, after),
    drops: dropped(before, after),
    goes: after.kind === 'forge-manifest' ? goes(after, has) : [moved('goes-unknown')],
    stays: stays(before, had, has),
    ask: questions(before, after),
  };
}

const moved = (id: string, values: Moved['values'] = {}): Moved => ({ id, values });

const some = (list: readonly string[], id: string, name: string): readonly Moved[] =>
  list.length === 0 ? [] : [moved(id, { [name]: list })];

const isOfForge = ({ kind, declared: { scopes } }: Inspection): boolean =>
  kind === 'forge-manifest' ||
  (kind === 'scope-list' && scopes.some(({ name }) => name.includes(':')));

const newHosts = (before: Inspection, after: Inspection): readonly string[] => {
  const had = new Set(receiversOf(before.declared));
  return receiversOf(after.declared).filter((host) => !had.has(host));
};

const storesNow = ({ findings }: Inspection): boolean =>
  findings.some(({ id }) => ['storage.hosted', 'storage.sql', 'storage.objects'].includes(id));

const added = (before: Inspection, after: Inspection): readonly Moved[] => [
  ...some(elevatedScopes(before, after), 'adds-scopes', 'scopes'),
  ...some(newHosts(before, after), 'adds-hosts', 'addresses'),
  ...(storesNow(after) ? [moved('adds-storage')] : []),
  ...(after.findings.some(({ concern }) => concern === 'ai') ? [moved('adds-ai')] : []),
];

/** Connect scopes that no scope of the later file replaces. */
function dropped(before: Inspection, after: Inspection): readonly Moved[] {
  const now = new Set(after.scopes.flatMap(({ name }) => connectScopeOf(name)?.scope ?? []));
  const keepsConnect = now.size > 0;
  const gone = before.scopes.map(({ name }) => name).filter((name) => !now.has(name.toUpperCase()));
  const has = new Set(receiversOf(after.declared));
  const hosts = receiversOf(before.declared).filter((host) => !has.has(host));
  return [
    ...(keepsConnect
      ? some(gone, 'drops-scopes', 'scopes')
      : [moved('drops-names', { scopes: before.scopes.map(({ name }) => name) })]),
    ...(after.kind === 'forge-manifest' ? some(hosts, 'drops-hosts', 'addresses') : []),
    ...(before.declared.connect?.events.length ? [moved('drops-webhooks')] : []),
  ];
}

function goes({ declared, findings }: Inspection, hosts: readonly string[]): readonly Moved[] {
  if (hosts.length > 0) return [moved('goes-hosts', { addresses: hosts })];
  const isProven = findings.some(({ id }) => id === 'egress.none');
  if (isProven) return [moved('goes-nowhere')];
  return [moved(declared.connect === null ? 'goes-unproven' : 'goes-connect')];
}

function stays(
  before: Inspection,
  had: readonly string[],
  has: readonly string[],
): readonly Moved[] {
  if (before.kind !== 'connect-descriptor') return [moved('stays-unknown')];
  const same = had.filter((host) => has.includes(host));
  const left = had.filter((host) => !has.includes(host));
  return [
    ...some(same, 'stays-same', 'addresses'),
    ...some(left, 'stays-left', 'addresses'),
    ...(had.length === 0 ? [moved('stays-unknown')] : []),
  ];
}

const questions = (before: Inspection, after: Inspection): readonly Moved[] => [
  ...some(elevatedScopes(before, after), 'ask-scopes', 'scopes'),
  ...some(newHosts(before, after), 'ask-hosts', 'addresses'),
  moved('ask-old-data'),
  ...(after.declared.connect === null ? [] : [moved('ask-rest')]),
];
