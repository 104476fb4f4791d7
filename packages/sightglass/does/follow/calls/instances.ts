import ts from 'typescript';
import { methodOf } from './classes';
import { madeWith } from './made';
import { join } from '../values/join';
import { exportOf, imported, isModule } from '../files/exports';
import type { Run } from '../run';
import { sym } from '../values/sym';
import {
  nextId,
  one,
  type Alternative,
  type Args,
  type Class,
  type Sym,
  type Value,
} from '../values/value';

/**
 * Stands for dependency injection: an unknown value whose type is a class of the app, or an
 * interface that its classes implement, is taken for an instance of these.
 */
export function typed(run: Run, value: Value, type: ts.TypeNode | undefined): Value {
  if (type === undefined || !value.some(isOpen)) return value;
  return classesOf(run, type).reduce((all, its) => join(all, instanceOf(run, its)), value);
}

/** Whether a value comes from something that cannot be followed. */
export const isOpen = ({ atom }: Alternative): boolean => atom.kind === 'sym' && isOpenData(atom);

/** Whether data comes from something that cannot be followed. */
export const isOpenData = ({ root, links }: Sym): boolean =>
  root.from === 'derived' ||
  (root.from === 'gap' && root.why === 'given') ||
  (root.from === 'module' &&
    !root.name.startsWith('@forge/') &&
    links.some((link) => 'call' in link));

function classesOf(run: Run, type: ts.TypeNode): readonly Class[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((each) => classesOf(run, each));
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return [];
  const { text } = type.typeName;
  if (text === 'Promise' || text === 'Readonly')
    return (type.typeArguments ?? []).flatMap((each) => classesOf(run, each));
  const named = classNamed(run, text, type.getSourceFile());
  return named.length > 0 ? named : (run.implementing.get(text) ?? []);
}

/** The classes that a name means in a file: declared there or imported, possibly as a type only. */
function classNamed(run: Run, name: string, file: ts.SourceFile): readonly Class[] {
  const module = run.modules.get(file);
  const own = module?.scope.own(name);
  const value =
    typeof own === 'function' ? own() : (own?.cell.current ?? importedAs(run, name, file));
  return value.flatMap(({ atom }) => (atom.kind === 'class' ? [atom] : []));
}

function importedAs(run: Run, name: string, file: ts.SourceFile): Value {
  for (const node of file.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const exported = exportedName(node, name);
    if (exported === undefined) continue;
    if (run.sources.resolve(node.moduleSpecifier.text, file).kind !== 'file') return [];
    const from = imported(run, node.moduleSpecifier.text, file)();
    return isModule(from) ? (exportOf(run, from, exported) ?? []) : [];
  }
  return [];
}

/** The exported name of what an import renames. */
function exportedName({ importClause }: ts.ImportDeclaration, name: string): string | undefined {
  if (importClause?.name?.text === name) return 'default';
  const named = importClause?.namedBindings;
  if (named === undefined || !ts.isNamedImports(named)) return undefined;
  const found = named.elements.find((each) => each.name.text === name);
  return found === undefined ? undefined : (found.propertyName ?? found.name).text;
}

/** The arguments that a container passes to a constructor: nothing is known of them. */
const injected = (): Args => ({
  list: [],
  more: one(sym({ from: 'derived', name: INJECTED, of: [] })),
});
export const INJECTED = 'injected';

/** One instance of a class, with the arguments the app itself passes to `new`, or unknown ones if it never does. */
export function instanceOf(run: Run, its: Class): Value {
  const before = run.instances.get(its.node);
  if (before !== undefined) return before;
  run.instances.set(its.node, []);
  const made = run.acts.construct(its, madeWith(run, its) ?? injected(), its.node);
  run.instances.set(its.node, made);
  return made;
}

/** A method name says which class is meant only if at most this many classes have it. */
const MOST_OWNERS = 3;

/** Methods of a name in classes that were passed to a container, where few classes have it. */
export function handedOutMethods(run: Run, data: Sym, name: string): Value {
  if (!isOpenData(data) || run.handedOut.size === 0) return [];
  const owners = [...run.handedOut].filter((its) => methodOf(its, name) !== undefined);
  if (owners.length === 0 || owners.length > MOST_OWNERS) return [];
  return owners.flatMap((its) => {
    const method = methodOf(its, name);
    return method === undefined ? [] : one({ ...method, id: nextId(), self: instanceOf(run, its) });
  });
}
