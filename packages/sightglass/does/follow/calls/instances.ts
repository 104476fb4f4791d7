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
 * What a container for dependencies hands over: where a type says that a value that is not known is of a
 * class of the app, or of an interface that classes of the app implement, it is taken to be one of these.
 */
export function typed(run: Run, value: Value, type: ts.TypeNode | undefined): Value {
  if (type === undefined || !value.some(isOpen)) return value;
  return classesOf(run, type).reduce((all, its) => join(all, instanceOf(run, its)), value);
}

/** Whether something comes from where the app cannot be followed. */
export const isOpen = ({ atom }: Alternative): boolean => atom.kind === 'sym' && isOpenData(atom);

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

/** A class by the name that a file knows it by: declared there, or imported, if only as a type. */
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

/** The name under which a file exports what an import calls by a name of its own. */
function exportedName({ importClause }: ts.ImportDeclaration, name: string): string | undefined {
  if (importClause?.name?.text === name) return 'default';
  const named = importClause?.namedBindings;
  if (named === undefined || !ts.isNamedImports(named)) return undefined;
  const found = named.elements.find((each) => each.name.text === name);
  return found === undefined ? undefined : (found.propertyName ?? found.name).text;
}

/** What a container gives a constructor: nothing is known of it. */
const injected = (): Args => ({
  list: [],
  more: one(sym({ from: 'derived', name: INJECTED, of: [] })),
});
export const INJECTED = 'injected';

/** One instance of a class, made as the app makes it; where it does not, nothing is known of the arguments. */
export function instanceOf(run: Run, its: Class): Value {
  const before = run.instances.get(its.node);
  if (before !== undefined) return before;
  run.instances.set(its.node, []);
  const made = run.acts.construct(its, madeWith(run, its) ?? injected(), its.node);
  run.instances.set(its.node, made);
  return made;
}

/** How many classes may have a method of one name for it to say which is meant. */
const MOST_OWNERS = 3;

/** Methods of classes that were handed to a container, by a name that few of them have. */
export function handedOutMethods(run: Run, data: Sym, name: string): Value {
  if (!isOpenData(data) || run.handedOut.size === 0) return [];
  const owners = [...run.handedOut].filter((its) => methodOf(its, name) !== undefined);
  if (owners.length === 0 || owners.length > MOST_OWNERS) return [];
  return owners.flatMap((its) => {
    const method = methodOf(its, name);
    return method === undefined ? [] : one({ ...method, id: nextId(), self: instanceOf(run, its) });
  });
}
