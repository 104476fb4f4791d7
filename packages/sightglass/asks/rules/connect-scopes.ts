import { connectScopeOf } from '../../facts/connect-scopes';
import { finding, type Concern, type Kind } from '../finding';
import { productOfConnect } from '../scopes/connect-product';
import { named, type Rule } from './given';

/**
 * The sentence for each Connect scope:
 * https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/
 */
const SENTENCES: ReadonlyMap<string, readonly [id: string, Concern, Kind[2]]> = new Map([
  ['READ', ['connect.read', 'read', 'notable']],
  ['WRITE', ['connect.write', 'change', 'notable']],
  ['DELETE', ['connect.delete', 'delete', 'serious']],
  ['PROJECT_ADMIN', ['connect.project-admin', 'administer', 'serious']],
  ['SPACE_ADMIN', ['connect.space-admin', 'administer', 'serious']],
  ['ADMIN', ['connect.admin', 'administer', 'serious']],
  ['ACCESS_EMAIL_ADDRESSES', ['connect.email', 'personal-data', 'serious']],
  ['AGENT', ['connect.agent', 'change', 'notable']],
]);

/**
 * What Connect scopes let the app do. An implied scope is marked as implied, with the scope that
 * implies it.
 */
export const tellConnectScopes: Rule = (given) =>
  given.scopes.flatMap(({ name, lines, impliedBy }) => {
    const known = connectScopeOf(name);
    const sentence = SENTENCES.get(known?.scope ?? '');
    if (sentence === undefined) return [];
    const [id, concern, gravity] = sentence;
    const product =
      connectScopeOf(impliedBy ?? name)?.product ?? productOfConnect(given.declared) ?? 'site';
    const values = { product: [`product.${product}`], things: [`things.${product}`] };
    if (impliedBy === null) return [finding([id, concern, gravity, 'declared'], lines, values)];
    const by = named([impliedBy]);
    return [finding([`${id}.implied`, concern, gravity, 'implied'], lines, { ...values, by })];
  });
