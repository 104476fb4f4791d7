import { connectScopeOf } from '../../facts/connect-scopes';
import { asking, COUNTED, reachIn, type Asking, type Counted } from '../../facts/operations';
import { scopeFacts } from '../../facts/scopes';
import type { Declared } from '../declared/declared';
import type { Reach } from '../../facts/figures';
import type { InspectedScope } from '../inspection';
import { productOfConnect } from './connect-product';

/** How a file asks: any Connect scope makes it ask as a Connect app. */
export function askingOf({ scopes, connect }: Declared): Asking {
  const names = scopes.map(({ name }) => name.trim());
  const isConnect = names.some((name) => !name.includes(':') && connectScopeOf(name) !== null);
  const product = productOfConnect({ connect }) === 'confluence' ? 'confluence' : 'jira';
  return asking(names, isConnect ? product : null);
}

/**
 * What all scopes together open in Jira; `null` without scopes, and for a Connect app for
 * Confluence.
 */
export const reachOf = (scopes: readonly InspectedScope[], asked: Asking): Reach | null =>
  scopes.length === 0 || scopes.every(({ words }) => words?.product === 'confluence')
    ? null
    : reachIn('jira', asked);

/** What they open in the other products that they name. */
export const reachElsewhere = (scopes: readonly InspectedScope[], asked: Asking): Reach[] =>
  COUNTED.filter((product) => product !== 'jira' && scopes.some(isOf(product)))
    .map((product) => reachIn(product, asked))
    .filter(({ operations }) => operations > 0);

const isOf =
  (product: Counted) =>
  ({ name, words }: InspectedScope): boolean =>
    (words?.product ?? scopeFacts(name)?.product) === product;
