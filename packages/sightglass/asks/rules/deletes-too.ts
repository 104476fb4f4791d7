import { connectScopeOf } from '../../facts/connect-scopes';
import { deletes, saysItDeletes } from '../../facts/effects';
import { asking, openedBy, productCounted, reachIn, type Asking } from '../../facts/operations';
import { scopeFacts } from '../../facts/scopes';
import { finding, type Finding, type Kind } from '../finding';
import type { InspectedScope } from '../inspection';
import { askingOf } from '../scopes/reach';
import { named, type Rule } from './given';

const WHOLE_AREAS: Kind = ['scopes.deletes-too', 'delete', 'serious', 'implied'];
const SINGLE_THINGS: Kind = ['scopes.deletes-some', 'delete', 'notable', 'implied'];
const BY_PAGE: Kind = ['scopes.deletes-by-page', 'delete', 'notable', 'implied'];
const UNKNOWN: Kind = ['scopes.deletes-unknown', 'unknown', 'ordinary', 'implied'];

/** Scopes whose names speak of writing or managing, but which also let an app delete. */
export const tellDeletingUnderAnotherName: Rule = ({ scopes, declared }) => [
  ...tellForge(scopes.filter(saysNothingOfDeleting)),
  ...tellConnect(scopes, askingOf(declared)),
];

function tellForge(others: readonly InspectedScope[]): Finding[] {
  const asked = asking(
    others.map(({ name }) => name),
    null,
  );
  const counted = others.filter(({ name }) => (openedBy(name, asked)?.deleting ?? 0) > 0);
  return [
    ...byProduct(counted).flatMap((same) => counts(same)),
    ...told(
      BY_PAGE,
      others.filter((scope) => saysItDeletes(scope.name) && !counted.includes(scope)),
    ),
    ...told(
      UNKNOWN,
      others.filter(({ name }) => scopeFacts(name) !== null && deletes(name, 0) === 'unknown'),
    ),
  ];
}

/** `WRITE` deletes too in some places; beside `DELETE` and what implies it, that goes without saying. */
function tellConnect(scopes: readonly InspectedScope[], asked: Asking): Finding[] {
  const connect = scopes.filter(({ name }) => connectScopeOf(name) !== null);
  if (connect.some(({ name }) => connectScopeOf(name)?.scope === 'DELETE')) return [];
  return connect.flatMap(({ name, lines, words, impliedBy }) => {
    const count = openedBy(name, asked)?.deleting ?? 0;
    const isOwn = impliedBy === null && connectScopeOf(name)?.scope === 'WRITE';
    const product = [`product.${words?.product ?? 'site'}`];
    return count === 0 || !isOwn
      ? []
      : [finding(SINGLE_THINGS, lines, { scopes: named([name]), count, product })];
  });
}

/** Where one scope covers a whole area of a product, the narrower ones add nothing. */
function counts(same: readonly InspectedScope[]): Finding[] {
  const classic = same.filter(({ name }) => isClassicWriting(name));
  const deleting = classic.length > 0 ? classic : same;
  const product = productCounted(deleting[0]?.name ?? '') ?? 'jira';
  const names = deleting.map(({ name }) => name);
  const count = reachIn(product, asking(names, null)).deleting;
  return [
    finding(
      classic.length > 0 ? WHOLE_AREAS : SINGLE_THINGS,
      deleting.flatMap(({ lines }) => lines),
      { scopes: named(names), count, product: [`product.${product}`] },
    ),
  ];
}

function byProduct(scopes: readonly InspectedScope[]): readonly (readonly InspectedScope[])[] {
  const groups = new Map<string, InspectedScope[]>();
  for (const scope of scopes) {
    const product = productCounted(scope.name) ?? '';
    groups.set(product, [...(groups.get(product) ?? []), scope]);
  }
  return [...groups.values()];
}

const told = (kind: Kind, scopes: readonly InspectedScope[]): Finding[] =>
  scopes.length === 0
    ? []
    : [
        finding(
          kind,
          scopes.flatMap(({ lines }) => lines),
          { scopes: named(scopes.map(({ name }) => name)), count: scopes.length },
        ),
      ];

const saysNothingOfDeleting = ({ name }: InspectedScope): boolean =>
  connectScopeOf(name) === null && !['delete', 'redact'].includes(scopeFacts(name)?.verb ?? '');

/**
 * Scopes such as `write:jira-work`, which cover a whole area of a product; longer names cover one
 * kind of thing.
 */
const isClassicWriting = (name: string): boolean =>
  name.split(':').length === 2 && scopeFacts(name)?.verb !== 'read';
