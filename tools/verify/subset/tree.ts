import { analyze, type Scope, type ScopeManager, type Variable } from 'eslint-scope';
import { parse } from 'espree';
import type { Identifier, Node } from 'estree';

/** A module in the form that the rules of the small language use. */
export interface Tree {
  /** The module's top-level statements. */
  readonly statements: readonly Node[];
  /** Every node, parents before children. */
  readonly nodes: readonly Node[];
  readonly parentOf: (node: Node) => Node | undefined;
  /** The variable that a name refers to; `undefined` for a free name. */
  readonly variableOf: (name: Identifier) => Variable | undefined;
  /** Every mention of a declared name, except in the declaration itself. */
  readonly mentionsOf: (declaration: Node) => readonly Identifier[];
  /** The function, class field or module in whose scope a node declares variables. */
  readonly scopeOf: (node: Node) => Scope;
  /** Every mention of an undeclared name. */
  readonly free: readonly Identifier[];
}

/** Parses the compiler's output. Throws for anything but a JavaScript module. */
export function treeOf(code: string): Tree {
  const options = { ecmaVersion: 2024, sourceType: 'module' } as const;
  const program: unknown = parse(code, { ...options, loc: true, range: true });
  if (!isNode(program) || program.type !== 'Program') throw new Error('This is no module.');
  const scopes = analyze(program, options);
  const { nodes, parents } = placed(program);
  const mentions = new Map(
    scopes.scopes.flatMap(({ references }) =>
      references.map(({ identifier, resolved }) => [identifier as Node, resolved] as const),
    ),
  );
  const scopeOf = (node: Node): Scope => {
    const parent = parents.get(node);
    const own = scopes.acquire(node, true);
    if (own !== null) return own.variableScope;
    return parent === undefined ? top(scopes).variableScope : scopeOf(parent);
  };
  return {
    statements: program.body,
    nodes,
    parentOf: (node) => parents.get(node),
    variableOf: (name) => mentions.get(name) ?? undefined,
    mentionsOf: (declaration) =>
      scopes
        .getDeclaredVariables(declaration)
        .flatMap(({ references }) => references)
        .filter(({ init }) => init !== true)
        .map(({ identifier }) => identifier as Identifier),
    scopeOf,
    free: top(scopes).through.map(({ identifier }) => identifier as Identifier),
  };
}

/** The outermost scope, with undeclared names. */
function top({ globalScope }: ScopeManager): Scope {
  if (globalScope === null) throw new Error('There is no outermost scope.');
  return globalScope;
}

function placed(program: Node): { nodes: Node[]; parents: Map<Node, Node> } {
  const nodes: Node[] = [];
  const parents = new Map<Node, Node>();
  const visit = (node: Node): void => {
    nodes.push(node);
    for (const part of partsOf(node)) {
      parents.set(part, node);
      visit(part);
    }
  };
  visit(program);
  return { nodes, parents };
}

/** A node and every node inside it, parents before children. */
export const insideOf = (node: Node): readonly Node[] => placed(node).nodes;

/** The direct children of a node. */
export const partsOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
