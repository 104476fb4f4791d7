import ts from 'typescript';
import { joinAll } from '../values/join';
import type { Run } from '../run';
import { lastName, packageOf } from '../values/sym';
import { anyOf, makeList } from '../values/things';
import { argument, type Args, type Sym, type Thing, type Value } from '../values/value';

/** Functions of lodash and similar libraries that do what the language's list methods do. */
export function lodashModel(run: Run, callee: Sym, args: Args, node: ts.Node): Value | undefined {
  const [name = '', part] = (packageOf(callee) ?? '').split('/');
  if (!LIBRARIES.has(name)) return undefined;
  const called = part ?? lastName(callee);
  const lists = argument(args, 0).flatMap(({ atom }) => (atom.kind === 'thing' ? [atom] : []));
  if (lists.length === 0) return undefined;
  if (called === 'chunk' || called === 'partition')
    return makeList(run, node, [], makeList(run, node, [], itemsOf(lists)));
  if (SAME_ITEMS.has(called)) return makeList(run, node, [], itemsOf(lists));
  return METHODS.has(called) && ts.isCallExpression(node)
    ? joinAll(lists.map((list) => run.acts.callMethod(list, called, others(args), node)))
    : undefined;
}

const LIBRARIES = new Set(['lodash', 'lodash-es', 'underscore']);

const SAME_ITEMS = new Set([
  'compact',
  'uniq',
  'uniqBy',
  'uniqWith',
  'shuffle',
  'sampleSize',
  'take',
  'takeRight',
  'drop',
  'dropRight',
  'without',
  'difference',
  'differenceBy',
  'intersection',
  'union',
  'sortBy',
  'orderBy',
  'reject',
  'tail',
  'initial',
  'values',
  'toArray',
]);

const METHODS = new Set([
  'map',
  'forEach',
  'filter',
  'find',
  'flatMap',
  'some',
  'every',
  'reduce',
  'concat',
  'join',
  'reverse',
  'slice',
]);

const itemsOf = (lists: readonly Thing[]): Value => joinAll(lists.map(anyOf));

const others = ({ list, more }: Args): Args => ({ list: list.slice(1), more });
