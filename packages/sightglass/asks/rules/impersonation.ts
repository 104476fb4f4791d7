import { connectScopeOf } from '../../facts/connect-scopes';
import { finding, type Kind } from '../finding';
import { named, type Rule } from './given';

const WITH_SCOPES: Kind = ['impersonation.scopes', 'impersonation', 'serious', 'declared'];
const CONNECT: Kind = ['impersonation.connect', 'impersonation', 'serious', 'declared'];

/**
 * Whether the app can act as a person who is away:
 * https://developer.atlassian.com/platform/forge/manifest-reference/permissions/
 */
export const tellImpersonation: Rule = (given) => {
  const with_ = given.scopes.filter(({ isImpersonated }) => isImpersonated);
  const connect = given.scopes.filter(({ name }) => connectScopeOf(name)?.scope === 'ACT_AS_USER');
  const told = with_.length === 0 ? [] : [scopesFinding(with_)];
  const lines = connect.flatMap(({ lines }) => lines);
  return connect.length === 0 ? told : [...told, finding(CONNECT, lines)];
};

const scopesFinding = (scopes: readonly { name: string; lines: readonly number[] }[]) =>
  finding(
    WITH_SCOPES,
    scopes.flatMap(({ lines }) => lines),
    { scopes: named(scopes.map(({ name }) => name)) },
  );
