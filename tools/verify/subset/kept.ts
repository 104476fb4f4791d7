import type { Identifier, Node } from 'estree';

import { isHeld } from '../doors';
import type { Refusal } from './refusal';
import { changesAround } from './state';
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
interface Bound {
  readonly names: readonly Name[];
  readonly mentions: readonly Name[];
  readonly keepsState: boolean;
}

/**
 * An object of a class keeps state, and so does a function that changes a variable of the one around it.
 * No value of a module may come from either: what is computed where a module begins may not mention
 * anything that leads there. Errors keep nothing.
 */
export function kept(modules: readonly Placed[]): ReadonlyMap<string, readonly Refusal[]> {
  const all = modules.map((module) => ({ module, ...lookedAt(module) }));
  const makers = makersAmong(all.flatMap(({ declared }) => declared));
  return new Map(
    all.map(({ module, computed }) => [
      module.path,
      computed
        .filter(({ mentions }) => mentions.some((name) => makers.has(name)))
        .map(({ node }) => ({
          node,
          why: 'What a module holds does not come from what keeps state.',
        })),
    ]),
  );
}

/** What a module declares, and what it computes where it begins. */
interface LookedAt {
  /** Where each of its imports led. */
  readonly imports: ReadonlyMap<string, string | undefined>;
  readonly declared: readonly Bound[];
  readonly computed: readonly { readonly node: Node; readonly mentions: readonly Name[] }[];
}

const known = new WeakMap<Tree, LookedAt>();

/** Looks at a module once, for as long as its imports lead where they led. */
function lookedAt(module: Placed): LookedAt {
  const before = known.get(module.tree);
  const isSame =
    before !== undefined &&
    [...before.imports].every(([name, target]) => module.resolve(name) === target);
  if (isSame) return before;
  const imports = new Map<string, string | undefined>();
  const noting: Placed = {
    ...module,
    resolve: (name) => {
      imports.set(name, module.resolve(name));
      return imports.get(name);
    },
  };
  const computed = module.tree.statements
    .filter((statement) => isValue(statement) && isComputed(noting, statement))
    .map((node) => ({ node, mentions: mentionsIn(noting, node) }));
  const now = { imports, declared: declaredIn(noting), computed };
  known.set(module.tree, now);
  return now;
}

/** Every name that leads to what keeps state, through whatever other names. */
function makersAmong(all: readonly Bound[]): ReadonlySet<Name> {
  const makers = new Set(all.filter(({ keepsState }) => keepsState).flatMap(({ names }) => names));
  for (let before = -1; before !== makers.size;) {
    before = makers.size;
    for (const { names, mentions } of all)
      if (mentions.some((name) => makers.has(name))) names.forEach((name) => makers.add(name));
  }
  return makers;
}

function declaredIn(module: Placed): readonly Bound[] {
  const all = module.tree.statements.map((statement) => ({
    names: namesOf(statement).map((name) => `${module.path} ${name}`),
    mentions: mentionsIn(module, statement),
    keepsState: insideOf(statement).some(
      (node) => isClass(node) || changesAround(module.tree, node),
    ),
  }));
  const whole = all.flatMap(({ names }) => names);
  return [...all, { names: [`${module.path} *`], mentions: whole, keepsState: false }];
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

/** Whether a function of the app is called where the module begins, outside every function. */
const isComputed = (module: Placed, node: Node): boolean =>
  (COMPUTES.has(node.type) && !isHarmless(module, node)) ||
  (!/Function|Class/.test(node.type) && partsOf(node).some((part) => isComputed(module, part)));

const COMPUTES: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'CallExpression',
  'ImportExpression',
  'NewExpression',
]);

/** Of the language's own, those that call none of the functions that they are given. */
const CALLS_NOTHING: ReadonlySet<string> = new Set([
  'Date',
  'Intl',
  'Map',
  'Object',
  'RegExp',
  'Set',
]);

/** A door keeps nothing that it is given, which its seal stands for. */
function isHarmless(module: Placed, node: Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? callee.object : callee;
  if (name.type !== 'Identifier') return false;
  if (module.tree.variableOf(name) === undefined) return CALLS_NOTHING.has(name.name);
  return name === callee && mentioned(module, name).some((one) => !isHeld(one.split(' ')[0] ?? ''));
}
