import { posix } from 'node:path';
import ts from 'typescript';

import { allowedImports, allowedPaths, madeModules, OWN_PACKAGE } from '../lists/imports';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Finding, Rule } from '../rule';
import { found, lineOf } from '../tree/nodes';

/** A module is brought in by one kind of declaration, from the list, and in no other way. */
export const imports: Rule = {
  id: 'imports',
  looksAt: 'every import and export from a module, and every call of import() and require',
  examine: (project) => {
    const places = project
      .sources()
      .flatMap((source) => modulesNamedIn(source.file).map((place) => ({ source, place })));
    return {
      examined: places.length,
      findings: places.flatMap(({ source, place }) => judge(project, source, place)),
    };
  },
};

type Place = ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression | ts.Node;

/** Also what nothing here can be: `import x = require()` and `import('x')`, so that it is refused. */
function modulesNamedIn(file: ts.SourceFile): readonly Place[] {
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    const isPlace =
      ts.isImportDeclaration(node) ||
      (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
      ts.isImportEqualsDeclaration(node) ||
      ts.isImportTypeNode(node) ||
      (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);
    if (isPlace) places.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}

function judge(project: Project, source: Source, place: Place): Finding[] {
  const name = moduleNameOf(place);
  if (name === undefined)
    return [found(source, place, 'This way to import is refused: its module cannot be told.')];
  if (name.startsWith('.'))
    return judgeOwn(project, source, place, posix.join(posix.dirname(source.path), name));
  if (name.startsWith(OWN_PACKAGE.name))
    return judgeOwn(
      project,
      source,
      place,
      OWN_PACKAGE.folder + name.slice(OWN_PACKAGE.name.length),
    );
  if (ts.isImportDeclaration(place)) return judgePackage(source, place, name);
  return [found(source, place, `${name} may only be taken in by an import declaration.`)];
}

function moduleNameOf(place: Place): string | undefined {
  if (ts.isImportDeclaration(place) || ts.isExportDeclaration(place))
    return place.moduleSpecifier !== undefined && ts.isStringLiteral(place.moduleSpecifier)
      ? place.moduleSpecifier.text
      : undefined;
  if (!ts.isCallExpression(place)) return undefined;
  const [only, ...more] = place.arguments;
  return only !== undefined && more.length === 0 && ts.isStringLiteral(only)
    ? only.text
    : undefined;
}

function judgeOwn(project: Project, source: Source, place: Place, path: string): Finding[] {
  const file = ['', '.ts', '.tsx'].find((end) => project.files.read(path + end) !== undefined);
  if (file === undefined) return [found(source, place, `There is no ${path}.`)];
  const layer = allowedPaths
    .filter(({ from }) => source.path.startsWith(from))
    .sort((a, b) => b.from.length - a.from.length)[0];
  const isAllowed = layer?.to.some((to) => (path + file).startsWith(to)) === true;
  const isKnownKind = /\.(?:ts|tsx|json|css)$/.test(path + file);
  if (!isAllowed) return [found(source, place, `${path} is out of bounds for ${source.path}.`)];
  return isKnownKind ? [] : [found(source, place, `${path} is of a kind that no rule looks at.`)];
}

function judgePackage(source: Source, place: ts.ImportDeclaration, name: string): Finding[] {
  const made = madeModules.some(({ from, in: file }) => from === name && file === source.path);
  if (made && place.importClause === undefined) return [];
  if (name.startsWith('@forge/') && !mayTouchForge(source.path, name))
    return [found(source, place, `Only src/platform/ may import ${name}.`)];
  const refused = valuesOf(place).filter((value) => !isAllowed(source.path, name, value));
  return refused.map((value) => ({
    file: source.path,
    line: lineOf(place),
    message: `${value} from ${name} is not on the list of imports.`,
  }));
}

const mayTouchForge = (path: string, name: string): boolean =>
  path.startsWith('src/platform/') ||
  (path.startsWith('static/privacy/') && name === '@forge/bridge');

const isAllowed = (path: string, from: string, name: string): boolean =>
  allowedImports.some(
    (entry) => entry.from === from && entry.names.includes(name) && path.startsWith(entry.in),
  );

/** The values that an import declaration takes; types leave nothing in the program. */
function valuesOf({ importClause }: ts.ImportDeclaration): readonly string[] {
  if (importClause === undefined) return ['The whole module'];
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  if (importClause.phaseModifier !== undefined) return ['A deferred module'];
  const bindings = importClause.namedBindings;
  const whole = importClause.name === undefined ? [] : ['default'];
  if (bindings === undefined) return whole;
  if (ts.isNamespaceImport(bindings)) return [...whole, '*'];
  const named = bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
  return [...whole, ...named];
}
