import { analyze, type Scope, type ScopeManager, type Variable } from 'eslint-scope';
import { parse } from 'espree';
import type { Identifier, Node } from 'estree';

/** A module as the rules of the small language look at it. */
export interface Tree {
  /** What stands at the top of the module. */
  readonly statements: readonly Node[];
  /** Every node, each before those inside it. */
  readonly nodes: readonly Node[];
  readonly parentOf: (node: Node) => Node | undefined;
  /** The variable that a mention of a name stands for; `undefined` for a free name. */
  readonly variableOf: (name: Identifier) => Variable | undefined;
  /** Every mention of what a declaration declares, but for the declaration itself. */
  readonly mentionsOf: (declaration: Node) => readonly Identifier[];
  /** The function, class field or module whose variables a node can declare. */
  readonly scopeOf: (node: Node) => Scope;
  /** Every mention of a name that the module does not declare. */
  readonly free: readonly Identifier[];
}

/** Parses the compiler's output; throws where it is no module of JavaScript. */
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

/** The outermost scope, of names that nothing in the module declares. */
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

/** A node and every node inside it, each before those inside it. */
export const insideOf = (node: Node): readonly Node[] => placed(node).nodes;

/** The nodes that a node is made of. */
export const partsOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
