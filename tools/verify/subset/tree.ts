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
  /** A node and every node inside it, parents before children. */
  readonly inside: (node: Node) => readonly Node[];
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
  const program: unknown = parse(code, { ...options, range: true });
  if (!isNode(program) || program.type !== 'Program') throw new Error('This is no module.');
  // Where there is `eval`, names are still those of the text; the name itself is refused.
  const scopes = analyze(program, { ...options, ignoreEval: true });
  const { nodes, places } = placed(program);
  const parentOf = (node: Node): Node | undefined => places.get(node)?.parent;
  const mentions = new Map(
    scopes.scopes.flatMap(({ references }) =>
      references.map(({ identifier, resolved }) => [identifier as Node, resolved] as const),
    ),
  );
  const scopeOf = (node: Node): Scope => {
    const parent = parentOf(node);
    const own = scopes.acquire(node, true);
    if (own !== null) return own.variableScope;
    return parent === undefined ? top(scopes).variableScope : scopeOf(parent);
  };
  return {
    statements: program.body,
    nodes,
    parentOf,
    inside: (node) => {
      const { from = 0, to = 0 } = places.get(node) ?? {};
      return nodes.slice(from, to);
    },
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

interface Place {
  readonly parent: Node | undefined;
  /** Where the node and what is inside it stand among all nodes. */
  readonly from: number;
  to: number;
}

function placed(program: Node): { nodes: Node[]; places: Map<Node, Place> } {
  const nodes: Node[] = [];
  const places = new Map<Node, Place>();
  const visit = (node: Node, parent: Node | undefined): void => {
    const place = { parent, from: nodes.length, to: 0 };
    places.set(node, place);
    nodes.push(node);
    for (const part of partsOf(node)) visit(part, node);
    place.to = nodes.length;
  };
  visit(program, undefined);
  return { nodes, places };
}

/** The direct children of a node. */
export function partsOf(node: Node): readonly Node[] {
  const parts: Node[] = [];
  for (const value of Object.values(node) as unknown[]) {
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) parts.push(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) parts.push(item);
  }
  return parts;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
