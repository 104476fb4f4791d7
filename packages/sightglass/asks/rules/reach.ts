import { connectScopeOf } from '../../facts/connect-scopes';
import { deletes } from '../../facts/effects';
import { scopeFacts } from '../../facts/scopes';
import { finding, type Finding, type Kind } from '../finding';
import type { Reach } from '../../facts/figures';
import type { InspectedScope } from '../inspection';
import { named, type Rule } from './given';

const MUCH: Kind = ['reach.deleting', 'read', 'notable', 'implied'];
const LITTLE: Kind = ['reach.deleting', 'read', 'ordinary', 'implied'];
const READING: Kind = ['reach.not-deleting', 'read', 'ordinary', 'implied'];
const COUNTED: Kind = ['reach.counted', 'read', 'ordinary', 'implied'];
const ELSEWHERE: Kind = ['reach.elsewhere', 'read', 'ordinary', 'implied'];
const PEOPLE: Kind = ['reach.people', 'personal-data', 'notable', 'implied'];

/**
 * With `READ` alone, an app can delete five things, mostly its own; with `DELETE`, dozens that
 * belong to others.
 */
const FEW = 10;

/**
 * For each product: how many of its published operations all scopes together open, and how many of
 * these delete.
 */
export const tellReach: Rule = ({ reach, elsewhere, scopes }) => [
  ...(reach === null || reach.operations === 0 ? [] : [ofJira(reach, scopes)]),
  ...elsewhere.map((each) => ofAnother(each, scopes)),
  ...[reach, ...elsewhere].flatMap((each) => (each === null ? [] : ofPeople(each, scopes))),
];

function ofJira(reach: Reach, scopes: readonly InspectedScope[]): Finding {
  const { operations, published, deleting, deleteRequests } = reach;
  const values = { operations, published, deleting, deleteRequests };
  const lines = scopes.flatMap((scope) => (scope.operations === null ? [] : scope.lines));
  if (deleting === 0) return finding(deletesNowhere(scopes) ? READING : COUNTED, lines, values);
  return finding(deleting > FEW ? MUCH : LITTLE, lines, values);
}

/**
 * Whether some scope's operations are not published: it may delete even if none of the counted ones
 * does.
 */
const deletesNowhere = (scopes: readonly InspectedScope[]): boolean =>
  scopes.every(({ name }) => deletes(name, 0) === 'no');

const ofAnother = (reach: Reach, scopes: readonly InspectedScope[]): Finding => {
  const { product, operations, published, deleting } = reach;
  return finding(ELSEWHERE, linesOf(product, scopes), {
    product: [`product.${product}`],
    operations,
    published,
    deleting,
  });
};

/**
 * People's names come with many operations that do not mention people: said where no scope's name
 * says so.
 */
function ofPeople(
  { product, people }: Reach,
  scopes: readonly InspectedScope[],
): readonly Finding[] {
  const own = scopes.filter(({ name }) => scopeFacts(name)?.product === product);
  const isSaid = own.some(({ name, words }) => words?.verb === 'read' && isOfPeople(name));
  const silent = own.filter(
    ({ name, operations }) => (operations?.people ?? 0) > 0 && hidesPeople(name),
  );
  if (people === 0 || isSaid || silent.length === 0) return [];
  return [
    finding(
      PEOPLE,
      silent.flatMap(({ lines }) => lines),
      {
        scopes: named(silent.map(({ name }) => name)),
        product: [`product.${product}`],
        count: people,
      },
    ),
  ];
}

const isOfPeople = (name: string): boolean => scopeFacts(name)?.kind === 'people';

/** Scopes to administer or manage do not mention looking at people. */
const hidesPeople = (name: string): boolean =>
  scopeFacts(name)?.kind === 'settings' && connectScopeOf(name) === null;

const linesOf = (product: string, scopes: readonly InspectedScope[]): number[] =>
  scopes.flatMap(({ words, lines }) => (words?.product === product ? lines : []));
