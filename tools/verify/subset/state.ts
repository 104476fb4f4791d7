import type { Reference, Scope, Variable } from 'eslint-scope';
import type { Expression, Identifier, MemberExpression, Node } from 'estree';

import { nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import type { Tree } from './tree';

/** Methods that change their object. */
const CHANGES: ReadonlySet<string> = new Set([
  'add',
  'clear',
  'compile',
  'copyWithin',
  'delete',
  'fill',
  'getOrInsert',
  'getOrInsertComputed',
  'pop',
  'push',
  'reverse',
  'set',
  'setFromBase64',
  'setFromHex',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

/** Methods that change a date. */
const DATE_CHANGE =
  /^set(?:UTC)?(?:Date|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Time|Year)$/;

/** Whether a method of that name changes its object. */
export const changes = (name: string): boolean => CHANGES.has(name) || DATE_CHANGE.test(name);

/**
 * A function changes only what it or an enclosing function created, a class only its own fields:
 * never an argument, never a module's value.
 */
export const state: Part = (tree) => tree.nodes.flatMap((node) => refusals(tree, node));

function refusals(tree: Tree, node: Node): readonly Refusal[] {
  const changed = changedBy(node);
  if (changed !== undefined && !mayChange(tree, node, changed))
    return [{ node, why: 'This changes what the function has not made itself.' }];
  if (setBy(node).some((target) => !maySet(tree, target)))
    return [{ node, why: 'This sets a variable of the module.' }];
  return node.type === 'VariableDeclaration' &&
    node.kind !== 'const' &&
    isModule(tree.scopeOf(node))
    ? [{ node, why: 'A variable of the module does not change.' }]
    : [];
}

const isModule = ({ type }: Scope): boolean => type === 'module' || type === 'global';

/** The object whose member a node changes. */
function changedBy(node: Node): Expression | undefined {
  if (node.type === 'CallExpression') return changedByCall(node.callee);
  const target =
    node.type === 'AssignmentExpression'
      ? node.left
      : node.type === 'UpdateExpression' || isDelete(node)
        ? node.argument
        : undefined;
  return target?.type === 'MemberExpression' ? objectOf(target) : undefined;
}

const isDelete = (node: Node): node is Extract<Node, { type: 'UnaryExpression' }> =>
  node.type === 'UnaryExpression' && node.operator === 'delete';

function changedByCall(callee: Node): Expression | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = nameOfKey(callee.property, callee.computed) ?? '';
  return changes(name) ? objectOf(callee) : undefined;
}

const objectOf = ({ object }: MemberExpression): Expression | undefined =>
  object.type === 'Super' ? undefined : object;

function mayChange(tree: Tree, node: Node, object: Expression): boolean {
  if (isFresh(object)) return true;
  if (object.type === 'ThisExpression') return node.type !== 'CallExpression';
  if (object.type === 'MemberExpression') return isOwnField(tree, object);
  const variable = object.type === 'Identifier' ? tree.variableOf(object) : undefined;
  if (variable === undefined) return false;
  return isRef(variable) || (isLocal(variable) && isMadeHere(tree, variable));
}

/** `this.#field`, which the class itself declares. */
function isOwnField(tree: Tree, { object, property, computed }: MemberExpression): boolean {
  if (object.type !== 'ThisExpression') return false;
  const name = nameOfKey(property, computed);
  return tree.nodes.some(
    (node) =>
      node.type === 'PropertyDefinition' &&
      nameOfKey(node.key, node.computed) === name &&
      node.value !== null &&
      node.value !== undefined &&
      isFresh(node.value),
  );
}

const isLocal = ({ scope }: Variable): boolean => !isModule(scope.variableScope);

/**
 * Whether a function changes a variable of an enclosing function, and so keeps state as long as
 * anybody keeps the function. The rule on module-level values checks these.
 */
export function changesAround(tree: Tree, node: Node): boolean {
  const object = changedBy(node);
  const names = [...setBy(node), ...(object?.type === 'Identifier' ? [object] : [])];
  return names.some((name) => {
    const variable = tree.variableOf(name);
    return (
      variable !== undefined &&
      isLocal(variable) &&
      variable.scope.variableScope !== tree.scopeOf(node)
    );
  });
}

/** Constructors of objects that nothing else can hold yet. */
const MAKERS: ReadonlySet<string> = new Set(['Map', 'Set', 'Uint8Array']);
const COPIERS: ReadonlySet<string> = new Set(['entries', 'from', 'fromEntries', 'keys', 'values']);

function isFresh(value: Expression): boolean {
  if (value.type === 'ArrayExpression' || value.type === 'ObjectExpression') return true;
  if (value.type === 'ConditionalExpression')
    return isFresh(value.consequent) && isFresh(value.alternate);
  if (value.type === 'NewExpression')
    return value.callee.type === 'Identifier' && MAKERS.has(value.callee.name);
  if (value.type !== 'CallExpression' || value.callee.type !== 'MemberExpression') return false;
  const { object, property, computed } = value.callee;
  return (
    object.type === 'Identifier' &&
    (object.name === 'Object' || object.name === 'Array') &&
    COPIERS.has(nameOfKey(property, computed) ?? '')
  );
}

/** Whether every value that a variable ever holds was created where it was assigned. */
const isMadeHere = (tree: Tree, { defs, references }: Variable): boolean =>
  defs.every(({ type }) => type === 'Variable') &&
  references.every((reference) => !reference.isWrite() || writesFresh(tree, reference));

/** `const a = []` and `a = []`; loops and patterns take apart existing values. */
function writesFresh(tree: Tree, { identifier, writeExpr }: Reference): boolean {
  if (identifier.type !== 'Identifier' || writeExpr === undefined || writeExpr === null)
    return false;
  const parent = tree.parentOf(identifier);
  const isWhole =
    (parent?.type === 'VariableDeclarator' && parent.init === writeExpr) ||
    (parent?.type === 'AssignmentExpression' && parent.left === identifier);
  return isWhole && isFresh(writeExpr);
}

/** The result of `useRef`, which Preact keeps for one component on one page. */
const isRef = ({ defs }: Variable): boolean =>
  defs.length === 1 &&
  defs.every(
    ({ node }: { readonly node: Node }) =>
      node.type === 'VariableDeclarator' &&
      node.init?.type === 'CallExpression' &&
      node.init.callee.type === 'Identifier' &&
      node.init.callee.name === 'useRef',
  );

/** The variables that a node assigns. Assignment by a pattern is refused in forms.ts. */
function setBy(node: Node): readonly Identifier[] {
  const target =
    node.type === 'AssignmentExpression'
      ? node.left
      : node.type === 'UpdateExpression'
        ? node.argument
        : undefined;
  return target?.type === 'Identifier' ? [target] : [];
}

function maySet(tree: Tree, target: Identifier): boolean {
  const variable = tree.variableOf(target);
  return variable !== undefined && isLocal(variable);
}
