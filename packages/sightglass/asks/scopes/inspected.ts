import { grouped } from '../../json/grouped';
import type { Declared, DeclaredScope } from '../declared/declared';
import { connectScopeOf, impliedBy } from '../../facts/connect-scopes';
import { openedBy, type Asking } from '../../facts/operations';
import { scopeFacts } from '../../facts/scopes';
import type { InspectedScope } from '../inspection';
import { productOfConnect } from './connect-product';

/** Each scope once, with what is known about it, followed by the scopes that Connect's imply. */
export function inspectScopes(declared: Declared, asked: Asking): readonly InspectedScope[] {
  const product = productOfConnect(declared);
  const same = grouped(declared.scopes, ({ name }) => name.trim().toLowerCase());
  const own = [...same.values()].map((scopes) => inspected(scopes, product, asked));
  return [...own, ...broughtAlong(own, product, asked)];
}

function inspected(
  same: readonly DeclaredScope[],
  product: string | null,
  asked: Asking,
): InspectedScope {
  const name = same[0]?.name.trim() ?? '';
  return {
    name,
    lines: [...new Set(same.map(({ line }) => line))].sort((a, b) => a - b),
    ...known(name, product, asked),
    isImpersonated: same.some(({ allowsImpersonation }) => allowsImpersonation),
    impliedBy: null,
  };
}

/**
 * Connect scopes have the same names in every product: they are taken for the product of the app's
 * modules.
 */
function known(
  name: string,
  product: string | null,
  asked: Asking,
): Pick<InspectedScope, 'words' | 'operations'> {
  const facts = scopeFacts(name);
  if (facts === null) return { words: null, operations: null };
  const { verb, object } = facts;
  const place = facts.product === 'site' ? (product ?? 'site') : facts.product;
  return { words: { verb, object, product: place }, operations: openedBy(name, asked) };
}

function broughtAlong(
  own: readonly InspectedScope[],
  product: string | null,
  asked: Asking,
): readonly InspectedScope[] {
  const placeOf = (name: string): string | null => connectScopeOf(name)?.product ?? product;
  const there = new Set(own.map(({ name }) => keyOf(name, placeOf(name))));
  const brought: InspectedScope[] = [];
  for (const { name, lines } of own.toSorted(byLetters))
    for (const implied of impliedBy(name)) {
      const key = keyOf(implied, placeOf(name));
      if (implied === 'NONE' || there.has(key)) continue;
      there.add(key);
      const words = known(implied, placeOf(name), asked);
      brought.push({ name: implied, lines, ...words, isImpersonated: false, impliedBy: name });
    }
  return brought;
}

const keyOf = (name: string, product: string | null): string =>
  `${connectScopeOf(name)?.scope ?? name} ${product ?? ''}`;

/** Sorted by name, so that the order of the file does not matter. */
const byLetters = (a: InspectedScope, b: InspectedScope): number =>
  Number(a.name.toLowerCase() > b.name.toLowerCase()) -
  Number(a.name.toLowerCase() < b.name.toLowerCase());
