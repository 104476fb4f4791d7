import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts } from '../../facts/scopes';
import { finding, type Finding, type Kind } from '../finding';
import type { InspectedScope } from '../inspection';
import type { Given, Rule } from './given';

const NO_SCOPES: Kind = ['cannot.anything', 'read', 'reassuring', 'default'];
const NO_READING: Kind = ['cannot.read', 'read', 'reassuring', 'default'];
const NO_CHANGING: Kind = ['cannot.change', 'change', 'reassuring', 'default'];
const NO_DELETING: Kind = ['cannot.delete', 'delete', 'reassuring', 'default'];

/**
 * What it cannot do, so that an app that asks for little is told to ask for little. Said only where every
 * scope is known: an unknown one may reach anything.
 */
export const tellWhatItCannot: Rule = (given) => {
  const { scopes } = given;
  if (scopes.some(({ words }) => words === null)) return [];
  if (scopes.length === 0) return given.kind === 'scope-list' ? [] : [finding(NO_SCOPES, [])];
  return [
    ...unless(scopes.some(readsContentOrPeople), NO_READING),
    ...unless(scopes.some(changes), NO_CHANGING),
    ...unless(deletes(given), NO_DELETING),
  ];
};

const unless = (does: boolean, kind: Kind): Finding[] => (does ? [] : [finding(kind, [])]);

/** Whoever may change or delete what people wrote sees something of it, so that counts as reading. */
function readsContentOrPeople({ name }: InspectedScope): boolean {
  if (isStrongConnect(name)) return true;
  const facts = scopeFacts(name);
  return facts !== null && ['content', 'people'].includes(facts.kind) && facts.verb !== 'report';
}

function changes({ name }: InspectedScope): boolean {
  if (isStrongConnect(name)) return !isConnect(name, 'READ', 'ACCESS_EMAIL_ADDRESSES');
  const facts = scopeFacts(name);
  return facts !== null && !HARMLESS.includes(facts.verb) && facts.kind !== 'own';
}

const HARMLESS = ['read', 'search', 'validate', 'report', 'storage'];

/** Told from the names and from what Jira's operations do with them. */
const deletes = ({ scopes, reach }: Given): boolean =>
  (reach?.deleting ?? 0) > 0 ||
  scopes.some(({ name }) => {
    const verb = scopeFacts(name)?.verb ?? '';
    if (isStrongConnect(name)) return !isConnect(name, 'READ', 'WRITE', 'ACCESS_EMAIL_ADDRESSES');
    return ['delete', 'redact', 'admin', 'manage', 'moderate'].includes(verb);
  });

const isStrongConnect = (name: string): boolean =>
  connectScopeOf(name) !== null && !isConnect(name, 'NONE');

const isConnect = (name: string, ...scopes: readonly string[]): boolean =>
  scopes.includes(connectScopeOf(name)?.scope ?? '');
