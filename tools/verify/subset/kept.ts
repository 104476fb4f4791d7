import type { Identifier, Node } from 'estree';

import { isHeld } from '../doors';
import type { Refusal } from './refusal';
import { insideOf, partsOf, type Tree } from './tree';

/** A module with what its imports lead to. */
export interface Placed {
  readonly path: string;
  readonly tree: Tree;
  /** The file that an import names; `undefined` for a package. */
  readonly resolve: (name: string) => string | undefined;
}

/** A name of a module, such as `src/record/read.ts readRecord`; `*` stands for all of its names. */
type Name = string;

/** Names of one statement of a module, and what they lead to. */
interface Declared {
  readonly names: readonly Name[];
  readonly mentions: readonly Name[];
  readonly holdsClass: boolean;
}

/**
 * An object of a class keeps state, so no value of a module may come from one: what is computed where a
 * module begins may not mention anything that leads to a class. Errors keep nothing.
 */
export function kept(modules: readonly Placed[]): ReadonlyMap<string, readonly Refusal[]> {
  const makers = makersAmong(modules.flatMap(declaredIn));
  return new Map(
    modules.map((module) => {
      const refused = module.tree.statements
        .filter((statement) => isValue(statement) && isComputed(module, statement))
        .filter((statement) => mentionsIn(module, statement).some((name) => makers.has(name)))
        .map((node): Refusal => ({ node, why: 'What a module holds does not come from a class.' }));
      return [module.path, refused];
    }),
  );
}

/** Every name that leads to a class, through whatever other names. */
function makersAmong(all: readonly Declared[]): ReadonlySet<Name> {
  const makers = new Set(all.filter(({ holdsClass }) => holdsClass).flatMap(({ names }) => names));
  for (let before = -1; before !== makers.size;) {
    before = makers.size;
    for (const { names, mentions } of all)
      if (mentions.some((name) => makers.has(name))) names.forEach((name) => makers.add(name));
  }
  return makers;
}

function declaredIn(module: Placed): readonly Declared[] {
  const all = module.tree.statements.map((statement) => ({
    names: namesOf(statement).map((name) => `${module.path} ${name}`),
    mentions: mentionsIn(module, statement),
    holdsClass: insideOf(statement).some(isClass),
  }));
  const whole = all.flatMap(({ names }) => names);
  return [...all, { names: [`${module.path} *`], mentions: whole, holdsClass: false }];
}

const isClass = (node: Node): boolean =>
  node.type === 'ClassDeclaration' &&
  !(node.superClass?.type === 'Identifier' && node.superClass.name === 'Error');

/** The names that a statement declares, as other modules or this one know them. */
function namesOf(statement: Node): readonly string[] {
  if (statement.type === 'ExportNamedDeclaration')
    return [
      ...(statement.declaration ? namesOf(statement.declaration) : []),
      ...statement.specifiers.map(({ exported }) => textOf(exported)),
    ];
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap(({ id }) =>
      insideOf(id).flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])),
    );
  const isNamed = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
  return isNamed ? [statement.id.name] : [];
}

const textOf = (name: Node): string => (name.type === 'Identifier' ? name.name : '');

/** The names of modules that a statement mentions, its own included. */
function mentionsIn(module: Placed, statement: Node): readonly Name[] {
  const from = statement.type === 'ExportNamedDeclaration' ? statement.source?.value : undefined;
  if (statement.type === 'ExportNamedDeclaration' && typeof from === 'string')
    return statement.specifiers.map(({ local }) => `${module.resolve(from)} ${textOf(local)}`);
  return insideOf(statement).flatMap((node) => {
    if (node.type === 'Identifier') return mentioned(module, node);
    const source = node.type === 'ImportExpression' ? node.source : undefined;
    return source?.type === 'Literal' ? [`${module.resolve(String(source.value))} *`] : [];
  });
}

function mentioned({ path, tree, resolve }: Placed, name: Identifier): readonly Name[] {
  const variable = tree.variableOf(name);
  if (variable?.scope.type !== 'module') return [];
  const [made] = variable.defs;
  if (made?.type !== 'ImportBinding') return [`${path} ${variable.name}`];
  const imported = made.node.type === 'ImportSpecifier' ? textOf(made.node.imported) : 'default';
  return [`${resolve(String(made.parent.source.value))} ${imported}`];
}

const isValue = (statement: Node): boolean =>
  statement.type === 'VariableDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' &&
    statement.declaration?.type === 'VariableDeclaration');

/** Whether anything but a door is called where the module begins, outside every function. */
const isComputed = (module: Placed, node: Node): boolean =>
  (COMPUTES.has(node.type) && !isCallOfDoor(module, node)) ||
  (!/Function|Class/.test(node.type) && partsOf(node).some((part) => isComputed(module, part)));

const COMPUTES: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'CallExpression',
  'ImportExpression',
  'NewExpression',
]);

/** A door keeps nothing that it is given, which its seal stands for. */
const isCallOfDoor = (module: Placed, node: Node): boolean =>
  node.type === 'CallExpression' &&
  node.callee.type === 'Identifier' &&
  mentioned(module, node.callee).some((name) => !isHeld(name.split(' ')[0] ?? ''));
