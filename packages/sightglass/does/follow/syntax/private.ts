import ts from 'typescript';
import { join } from '../values/join';
import type { Run } from '../run';
import { ALWAYS, type Value } from '../values/value';

/** Remembers what a class sets in a member that nothing else can set. */
export function rememberPrivate(run: Run, node: ts.Node, value: Value): void {
  const name = privateName(node);
  if (name === undefined) return;
  const { stored } = run.learned;
  const free = value.map(({ atom }) => ({ atom, when: ALWAYS }));
  stored.set(name, join(stored.get(name) ?? [], free));
}

/**
 * What `data.#member` is: the language lets it be read of nothing but an instance, so it is what the class
 * sets there, whatever way the instance has come.
 */
export function privateOfData(run: Run, node: ts.Node): Value | undefined {
  const name = privateName(node);
  return name === undefined ? undefined : run.learned.stored.get(name);
}

/** A private member by the class that declares it. */
function privateName(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !ts.isPrivateIdentifier(node.name)) return undefined;
  const { text } = node.name;
  for (let its: ts.Node = node; !ts.isSourceFile(its); its = its.parent)
    if (ts.isClassLike(its) && its.members.some(({ name }) => isNamed(name, text)))
      return `private ${its.getSourceFile().fileName}:${its.pos}.${text}`;
  return undefined;
}

const isNamed = (name: ts.PropertyName | undefined, text: string): boolean =>
  name !== undefined && ts.isPrivateIdentifier(name) && name.text === text;
