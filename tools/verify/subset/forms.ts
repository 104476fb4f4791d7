import type { MethodDefinition, NewExpression, Node, Property } from 'estree';

import { CALLED_UNASKED, nameOfKey } from './members';
import type { Part, Refusal } from './refusal';
import { textsOf } from './texts';
import type { Tree } from './tree';

/** The syntax forms that may be used; any other is refused. */
const FORMS: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'ArrayPattern',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'AssignmentPattern',
  'AwaitExpression',
  'BinaryExpression',
  'BlockStatement',
  'BreakStatement',
  'CallExpression',
  'CatchClause',
  'ChainExpression',
  'ClassBody',
  'ClassDeclaration',
  'ConditionalExpression',
  'ContinueStatement',
  'DoWhileStatement',
  'ExportNamedDeclaration',
  'ExportSpecifier',
  'ExpressionStatement',
  'ForOfStatement',
  'ForStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'Identifier',
  'IfStatement',
  'ImportAttribute',
  'ImportDeclaration',
  'ImportDefaultSpecifier',
  'ImportExpression',
  'ImportSpecifier',
  'Literal',
  'LogicalExpression',
  'MemberExpression',
  'MethodDefinition',
  'NewExpression',
  'ObjectExpression',
  'ObjectPattern',
  'PrivateIdentifier',
  'Program',
  'Property',
  'PropertyDefinition',
  'RestElement',
  'ReturnStatement',
  'SpreadElement',
  'Super',
  'SwitchCase',
  'SwitchStatement',
  'TaggedTemplateExpression',
  'TemplateElement',
  'TemplateLiteral',
  'ThisExpression',
  'ThrowStatement',
  'TryStatement',
  'UnaryExpression',
  'UpdateExpression',
  'VariableDeclaration',
  'VariableDeclarator',
  'WhileStatement',
]);

/** Nothing runs implicitly, from text, or with a `this` other than its own object. */
export const forms: Part = (tree) =>
  tree.nodes.flatMap((node): Refusal[] => {
    const why = FORMS.has(node.type) ? refusal(tree, node) : `${node.type} is not used.`;
    return why === undefined ? [] : [{ node, why }];
  });

function refusal(tree: Tree, node: Node): string | undefined {
  switch (node.type) {
    case 'ThisExpression':
      return isInClass(tree, node) ? undefined : 'Outside a class there is no this.';
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return node.generator === true ? 'Generators keep state between calls.' : undefined;
    case 'ImportExpression':
      return isWrittenOut(node.source) ? undefined : 'What is imported is written out.';
    case 'Identifier':
      return node.name === 'arguments' ? 'arguments leads to who calls.' : undefined;
    case 'AssignmentExpression':
      return isPattern(node.left) ? 'A pattern only declares.' : undefined;
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' ? undefined : 'A loop declares its variable.';
    case 'VariableDeclaration':
      return node.kind === 'var' ? 'var is not used.' : undefined;
    case 'Property':
    case 'MethodDefinition':
      return node.kind === 'get' || node.kind === 'set'
        ? 'A getter or setter runs where nobody calls it.'
        : calledUnasked(node);
    case 'TaggedTemplateExpression':
      return isRaw(node.tag) ? undefined : 'Of tags of templates only String.raw is used.';
    case 'NewExpression':
      return remembersPlace(node) ? keepsPlace(tree, node) : undefined;
    case 'Literal':
      return 'regex' in node && /[gy]/.test(node.regex.flags) ? keepsPlace(tree, node) : undefined;
    default:
      return undefined;
  }
}

/** Whether an import names a module literally, or the texts of one kind in any language. */
const isWrittenOut = (source: Node): boolean =>
  source.type === 'Literal' || (source.type === 'TemplateLiteral' && textsOf(source) !== undefined);

const isPattern = ({ type }: Node): boolean => type === 'ArrayPattern' || type === 'ObjectPattern';

/** Members with these names are called by the language itself, in additions or when awaited. */
function calledUnasked(node: Property | MethodDefinition): string | undefined {
  const name = nameOfKey(node.key, node.computed);
  const isConstructor = node.type === 'MethodDefinition' && node.kind === 'constructor';
  return name !== undefined && CALLED_UNASKED.has(name) && !isConstructor
    ? `The language calls ${name} by itself.`
    : undefined;
}

/**
 * Whether `this` is used in an instance's methods and fields, including their arrow functions, but
 * no other function: in a static method it is the class, which outlives every call.
 */
function isInClass(tree: Tree, node: Node): boolean {
  const parent = tree.parentOf(node);
  if (parent === undefined) return false;
  if (parent.type === 'PropertyDefinition') return parent.value === node;
  if (parent.type === 'FunctionDeclaration') return false;
  if (parent.type === 'FunctionExpression') {
    const method = tree.parentOf(parent);
    return method?.type === 'MethodDefinition' && !method.static;
  }
  return isInClass(tree, parent);
}

const isRaw = (tag: Node): boolean =>
  tag.type === 'MemberExpression' &&
  tag.object.type === 'Identifier' &&
  tag.object.name === 'String' &&
  nameOfKey(tag.property, tag.computed) === 'raw';

/** A pattern made at run time, unless its flags are literal and contain neither g nor y. */
function remembersPlace({ callee, arguments: given }: NewExpression): boolean {
  const [, flags] = given;
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp' || flags === undefined) return false;
  return flags.type !== 'Literal' || /[gy]/.test(String(flags.value));
}

/** Methods that start from the beginning, whatever position a pattern has stored. */
const FROM_START: ReadonlySet<string> = new Set(['match', 'matchAll', 'replace', 'replaceAll']);

/** A global or sticky pattern stores its position, and so is state. */
function keepsPlace(tree: Tree, pattern: Node): string | undefined {
  const parent = tree.parentOf(pattern);
  const isFine =
    parent?.type === 'VariableDeclarator'
      ? tree.mentionsOf(parent).every((mention) => isStarted(tree, mention))
      : isStarted(tree, pattern);
  return isFine ? undefined : 'A pattern with g or y is only handed to what begins at the start.';
}

function isStarted(tree: Tree, pattern: Node): boolean {
  const call = tree.parentOf(pattern);
  return (
    call?.type === 'CallExpression' &&
    call.callee.type === 'MemberExpression' &&
    FROM_START.has(nameOfKey(call.callee.property, call.callee.computed) ?? '')
  );
}
