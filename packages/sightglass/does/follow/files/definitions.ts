import type ts from 'typescript';
import { keyOf } from '../values/join';
import type { Run } from '../run';
import { sym } from '../values/sym';
import { makeObject } from '../values/things';
import { given, one, type Definition, type Sym, type Value } from '../values/value';

/** Registers all functions of an object as definitions, as `makeResolver` does. */
export function defineAll(run: Run, resolver: Sym, functions: Value): void {
  for (const { atom } of functions) {
    if (atom.kind !== 'thing') continue;
    for (const [name, handler] of atom.contents.current.entries)
      run.definitions.push({ resolver: ownerOf(resolver), name, handler, node: run.frame.node });
  }
}

/** Runs every definition of a resolver that the manifest's function exposes. */
export function runDefinitions(run: Run, resolver: Sym, node: ts.Node): Value {
  const owner = ownerOf(resolver);
  const { entry } = run;
  const definitions = new Map(
    run.definitions
      .filter((definition) => definition.resolver === owner)
      .map((definition) => [keyOfDefinition(definition), definition] as const),
  );
  run.budget.among([...definitions.values()], (definition) => {
    run.entry = { ...entry, definition: definition.name };
    run.contained(definition.node, () => {
      run.loop(() => {
        run.acts.callValue(definition.handler, given(requestOf(run, node)), definition.node, []);
      });
    });
  });
  run.entry = entry;
  return one(sym({ from: 'handed', name: 'answer' }));
}

const keyOfDefinition = ({ name, handler }: Definition): string =>
  `${name} ${handler.map(({ atom }) => keyOf(atom)).join()}`;

/** A definition's argument: the page's payload and the platform's context. */
export const requestOf = (run: Run, node: ts.Node): Value =>
  makeObject(run, node, [
    ['payload', one(sym({ from: 'handed', name: 'payload' }))],
    ['context', one(sym({ from: 'handed', name: 'context' }))],
  ]);

/** A resolver's identity: the place where it was created, also after chained calls of `define`. */
export function ownerOf({ root, links }: Sym): string {
  const made = links.find((link) => 'call' in link);
  const place =
    made !== undefined && 'call' in made
      ? `${made.node.getSourceFile().fileName}:${made.node.pos}`
      : '';
  return `resolver ${root.name} ${place}`;
}
