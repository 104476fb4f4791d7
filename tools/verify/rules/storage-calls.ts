import ts from 'typescript';

import type { Project } from '../project';
import type { Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';
import { originOf } from '../tree/origin';

/** Storage is asked by the key of a declared entry, or by a key that a listing has found. */
export const storageCalls: Rule = {
  id: 'storage-calls',
  looksAt: 'every call of a member of kvs',
  examine: (project) => {
    const calls = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter(ts.isCallExpression)
        .filter((call) => isOfKvs(project, call))
        .map((call) => ({ source, call })),
    );
    const findings = calls
      .filter(({ call }) => !namesDeclaredKey(project, call))
      .map(({ source, call }) =>
        found(source, call, `${brief(call)} does not take its key from an entry or a listing.`),
      );
    return { examined: calls.length, findings };
  },
};

function isOfKvs(project: Project, { expression }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const member = project.checker().getSymbolAtLocation(expression.name);
  return (member?.declarations ?? []).some((declaration) => {
    const { from, owner } = originOf(declaration);
    return from === '@forge/kvs' && owner === 'KvsImpl';
  });
}

/** The members of kvs that the list of members allows, and the keys that each may be given. */
function namesDeclaredKey(project: Project, call: ts.CallExpression): boolean {
  const member = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : '';
  const [first, second, third] = call.arguments;
  if (member === 'query') return first === undefined;
  if (first === undefined) return false;
  if (member === 'get' || member === 'delete') return isKeyOf(project, first, 'StoredEntry');
  if (member === 'set')
    return isKeyOf(project, first, 'StoredEntry') && isChecked(call, first, second, third);
  return /^batch(?:Get|Delete)$/.test(member) && isListed(project, first);
}

/** `entry.key`, where entry is of the type named. */
function isKeyOf(project: Project, node: ts.Expression, type: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    node.name.text === 'key' &&
    project.checker().getTypeAtLocation(node.expression).getSymbol()?.name === type
  );
}

/** `set(entry.key, values, limit)`, where the same function has `check(entry, values)` before it. */
function isChecked(
  call: ts.CallExpression,
  key: ts.Expression,
  values: ts.Expression | undefined,
  limit: ts.Expression | undefined,
): boolean {
  if (values === undefined || !ts.isIdentifier(values) || limit === undefined) return false;
  const wanted = `${key.getText().replace(/\.key$/, '')},${values.text}`;
  const checks = (node: ts.Node): boolean =>
    node.pos < call.pos &&
    ((ts.isCallExpression(node) &&
      node.arguments.map((given) => given.getText()).join() === wanted) ||
      ts.forEachChild(node, checks) === true);
  const scope = ts.findAncestor(call, ts.isFunctionDeclaration);
  return scope?.body !== undefined && checks(scope.body);
}

/** `keys.map(({ name }) => ({ key: name }))` over what a listing has found. */
function isListed(project: Project, node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const list = project.checker().getTypeAtLocation(node.expression.expression);
  const item = project.checker().getIndexTypeOfType(list, ts.IndexKind.Number);
  return (
    node.expression.name.text === 'map' &&
    item?.getSymbol()?.name === 'ListedKey' &&
    node.arguments[0]?.getText() === '({ name }) => ({ key: name })'
  );
}
