import { connectScopeOf, impliedBy } from '../../../facts/connect-scopes';
import { scopeFacts } from '../../../facts/scopes';
import type { Inspection } from '../../inspection';
import { receiversOf } from '../../outlets';
import { asked, open, type Reason } from './reason';

/**
 * Rules for a Connect app that becomes a Forge app. Atlassian does not ask where the new
 * permissions are equivalent to the old ones, and reserves the right to:
 * https://developer.atlassian.com/platform/adopting-forge-from-connect/
 */
export function fromConnectReasons(before: Inspection, after: Inspection): readonly Reason[] {
  const elevated = elevatedScopes(before, after);
  if (elevated.length > 0) return [asked('connect-elevated', { scopes: elevated })];
  const known = new Set(receiversOf(before.declared));
  const hosts = receiversOf(after.declared).filter((host) => !known.has(host));
  return [
    hosts.length === 0
      ? open('connect-equivalent', {})
      : open('connect-egress', { addresses: hosts }),
  ];
}

/** Scopes of the later file that let the app do something that none of the earlier ones did. */
export function elevatedScopes(before: Inspection, after: Inspection): readonly string[] {
  const had = closureOf(before);
  return [
    ...new Set(
      after.scopes
        .filter(({ impliedBy: by }) => by === null)
        .filter(({ name }) => !equivalentsOf(name).some((scope) => had.has(scope)))
        .map(({ name }) => name),
    ),
  ];
}

/** All scopes of the earlier file, the implied ones included. */
const closureOf = ({ scopes }: Inspection): ReadonlySet<string> =>
  new Set([
    'NONE',
    ...scopes.flatMap(({ name }) => connectScopeOf(name)?.scope ?? []),
    ...scopes.flatMap(({ name }) => impliedBy(name)),
  ]);

/** The Connect scopes that allow at least what a Forge scope allows; empty where none does. */
function equivalentsOf(name: string): readonly string[] {
  const connect = connectScopeOf(name);
  if (connect !== null) return [connect.scope];
  const facts = scopeFacts(name);
  if (facts === null) return [];
  if (facts.kind === 'own') return ['NONE'];
  switch (facts.verb) {
    case 'read':
    case 'search':
    case 'validate':
      return facts.object === 'email-address' ? ['ACCESS_EMAIL_ADDRESSES'] : ['READ'];
    case 'write':
      return facts.kind === 'content' ? ['WRITE'] : ['ADMIN', 'PROJECT_ADMIN', 'SPACE_ADMIN'];
    case 'delete':
      return facts.kind === 'content' ? ['DELETE'] : ['ADMIN', 'PROJECT_ADMIN', 'SPACE_ADMIN'];
    case 'admin':
    case 'manage':
      return facts.object === 'jira-project' ? ['ADMIN', 'PROJECT_ADMIN'] : ['ADMIN'];
    case 'send':
      return ['WRITE'];
    default:
      return [];
  }
}
