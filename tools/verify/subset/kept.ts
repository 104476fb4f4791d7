import type { Identifier, Node } from 'estree';

import { isHeld } from '../doors';
import type { Refusal } from './refusal';
import { changesAround } from './state';
import { partsOf, type Tree } from './tree';

/** A module, with the resolution of its imports. */
export interface Placed {
  readonly path: string;
  readonly tree: Tree;
  /** The file that an import refers to; `undefined` for a package. */
  readonly resolve: (name: string) => string | undefined;
}

/** A module's name such as `src/record/read.ts readRecord`; `*` stands for all of its names. */
type Name = string;

/** The names that a statement declares, and those it mentions. */
interface Bound {
  readonly names: readonly Name[];
  readonly mentions: readonly Name[];
  readonly keepsState: boolean;
}

/**
 * Instances of classes keep state, and so do functions that change a variable of an enclosing
 * function. No module-level value may come from either: what is computed at load time may not
 * mention anything that leads to one. Errors that only say what they are keep nothing.
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

/** What a module declares, and what it computes at load time. */
interface LookedAt {
  /** What each of its imports resolved to. */
  readonly imports: ReadonlyMap<string, string | undefined>;
  readonly declared: readonly Bound[];
  readonly computed: readonly { readonly node: Node; readonly mentions: readonly Name[] }[];
}

const known = new WeakMap<Tree, LookedAt>();

/** Examines a module once, as long as its imports resolve to the same files. */
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

/** Every name that leads, directly or through others, to something with state. */
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
    keepsState: module.tree
      .inside(statement)
      .some(
        (node) =>
          isClass(module.tree, node) ||
          holdsState(module.tree, node) ||
          changesAround(module.tree, node),
      ),
  }));
  const whole = all.flatMap(({ names }) => names);
  return [...all, { names: [`${module.path} *`], mentions: whole, keepsState: false }];
}

const isClass = (tree: Tree, node: Node): boolean =>
  node.type === 'ClassDeclaration' &&
  !(
    node.superClass?.type === 'Identifier' &&
    node.superClass.name === 'Error' &&
    isBare(tree, node)
  );

/** Whether a class has no function but its constructor, so that nothing changes it later. */
const isBare = (tree: Tree, node: Node): boolean =>
  tree
    .inside(node)
    .filter(({ type }) => type.includes('Function'))
    .every((one) => {
      const made = tree.parentOf(one);
      return made?.type === 'MethodDefinition' && made.kind === 'constructor';
    });

/** Objects of the language that stay as they are unless a method of `state.ts` is called. */
const STAYS: ReadonlySet<string> = new Set([
  'Date',
  'Error',
  'Map',
  'RangeError',
  'RegExp',
  'Set',
  'TypeError',
  'URL',
]);

/** `new` of what changes by being used, such as a `TextDecoder`. */
const holdsState = (tree: Tree, node: Node): boolean =>
  node.type === 'NewExpression' &&
  node.callee.type === 'Identifier' &&
  tree.variableOf(node.callee) === undefined &&
  !STAYS.has(node.callee.name);

/** The names that a statement declares, as used by this and other modules. */
export function namesOf(statement: Node): readonly string[] {
  if (statement.type === 'ExportNamedDeclaration')
    return [
      ...(statement.declaration ? namesOf(statement.declaration) : []),
      ...statement.specifiers.map(({ exported }) => textOf(exported)),
    ];
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap(({ id }) => namesIn(id));
  const isNamed = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
  return isNamed ? [statement.id.name] : [];
}

const namesIn = (pattern: Node): readonly string[] =>
  pattern.type === 'Identifier' ? [pattern.name] : partsOf(pattern).flatMap(namesIn);

const textOf = (name: Node): string => (name.type === 'Identifier' ? name.name : '');

/** The module-level names that a statement mentions, including its own. */
function mentionsIn(module: Placed, statement: Node): readonly Name[] {
  const from = statement.type === 'ExportNamedDeclaration' ? statement.source?.value : undefined;
  if (statement.type === 'ExportNamedDeclaration' && typeof from === 'string')
    return statement.specifiers.map(({ local }) => `${module.resolve(from)} ${textOf(local)}`);
  return module.tree.inside(statement).flatMap((node) => {
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

/** Whether a function of the app is called at load time, outside every function. */
const isComputed = (module: Placed, node: Node): boolean =>
  (COMPUTES.has(node.type) && !isHarmless(module, node)) ||
  (!/Function|Class/.test(node.type) && partsOf(node).some((part) => isComputed(module, part)));

const COMPUTES: ReadonlySet<string> = new Set([
  'AwaitExpression',
  'CallExpression',
  'ImportExpression',
  'NewExpression',
]);

/** Functions of the language that do not call the functions passed to them. */
const CALLS_NOTHING: ReadonlySet<string> = new Set([
  'Date',
  'Intl',
  'Map',
  'Object',
  'RegExp',
  'Set',
]);

/** A door keeps nothing that is passed to it; its seal ensures that. */
function isHarmless(module: Placed, node: Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const { callee } = node;
  const name = callee.type === 'MemberExpression' ? callee.object : callee;
  if (name.type !== 'Identifier') return false;
  if (module.tree.variableOf(name) === undefined) return CALLS_NOTHING.has(name.name);
  return name === callee && mentioned(module, name).some((one) => !isHeld(one.split(' ')[0] ?? ''));
}
