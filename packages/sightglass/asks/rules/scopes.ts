import { connectScopeOf } from '../../facts/connect-scopes';
import { scopeFacts, type ObjectKind, type ScopeFacts } from '../../facts/scopes';
import { finding, type Finding, type Kind } from '../finding';
import type { InspectedScope } from '../inspection';
import { named, type Rule } from './given';

/** How serious each deed is for each kind of thing; `own` is data that apps keep for themselves. */
const SENTENCES: ReadonlyMap<Deed, ReadonlyMap<ObjectKind, Kind>> = new Map([
  [
    'read',
    new Map<ObjectKind, Kind>([
      ['content', ['scopes.read-content', 'read', 'notable', 'declared']],
      ['people', ['scopes.read-people', 'personal-data', 'notable', 'declared']],
      ...others(['scopes.read', 'read', 'ordinary', 'declared'], 'settings'),
    ]),
  ],
  [
    'change',
    new Map<ObjectKind, Kind>([
      ['content', ['scopes.change-content', 'change', 'notable', 'declared']],
      ['people', ['scopes.change-people', 'administer', 'serious', 'declared']],
      ['settings', ['scopes.change-settings', 'administer', 'serious', 'declared']],
      ...others(['scopes.change', 'change', 'ordinary', 'declared']),
    ]),
  ],
  [
    'delete',
    new Map<ObjectKind, Kind>([
      ['content', ['scopes.delete-content', 'delete', 'serious', 'declared']],
      ['people', ['scopes.delete-people', 'delete', 'serious', 'declared']],
      ['settings', ['scopes.delete-settings', 'delete', 'serious', 'declared']],
      ...others(['scopes.delete', 'delete', 'notable', 'declared']),
    ]),
  ],
  ['administer', everyKind(['scopes.administer', 'administer', 'serious', 'declared'])],
  ['send', everyKind(['scopes.send', 'change', 'notable', 'declared'])],
  ['report', everyKind(['scopes.report', 'personal-data', 'ordinary', 'declared'])],
]);

type Deed = 'read' | 'change' | 'delete' | 'administer' | 'send' | 'report';

function others(kind: Kind, ...more: readonly ObjectKind[]): (readonly [ObjectKind, Kind])[] {
  return (['reference', 'own', ...more] as const).map((of) => [of, kind] as const);
}

function everyKind(kind: Kind): ReadonlyMap<ObjectKind, Kind> {
  return new Map(others(kind, 'content', 'people', 'settings'));
}

/**
 * What each verb amounts to for the owner of the data. Redacting cannot be undone, so it counts as
 * deleting.
 */
const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['read', 'read'],
  ['search', 'read'],
  ['validate', 'read'],
  ['write', 'change'],
  ['import', 'change'],
  ['moderate', 'change'],
  ['delete', 'delete'],
  ['redact', 'delete'],
  ['admin', 'administer'],
  ['manage', 'administer'],
  ['send', 'send'],
  ['report', 'report'],
]);

/** What the scopes let the app do: one sentence per deed, product and gravity. */
export const tellScopes: Rule = ({ scopes }) => {
  const groups = new Map<string, { kind: Kind; known: Known[] }>();
  for (const scope of scopes) {
    const facts = factsOf(scope);
    const deed = DEEDS.get(facts?.verb ?? '');
    const kind = deed === undefined ? undefined : SENTENCES.get(deed)?.get(facts?.kind ?? 'own');
    if (facts === null || kind === undefined) continue;
    const key = `${kind[0]} ${facts.product}`;
    const group = groups.get(key) ?? { kind, known: [] };
    groups.set(key, { kind, known: [...group.known, { scope, facts }] });
  }
  return [...groups.values()].map(({ kind, known }) => sentence(kind, known));
};

interface Known {
  readonly scope: InspectedScope;
  readonly facts: ScopeFacts;
}

/** `null` for scopes of Connect, storage and tokens, which have sentences of their own. */
const factsOf = ({ name }: InspectedScope): ScopeFacts | null =>
  connectScopeOf(name) === null ? scopeFacts(name) : null;

const sentence = (kind: Kind, known: readonly Known[]): Finding =>
  finding(
    kind,
    known.flatMap(({ scope }) => scope.lines),
    {
      objects: named(known.map(({ facts }) => `object.${facts.object}`)),
      product: named(known.map(({ facts }) => `product.${facts.product}`)),
    },
  );
