import ts from 'typescript';

import type { Files } from '../files';
import { resolveOwn } from '../modules';
import { parseSource } from './nodes';

const INDEX = 'src/index.ts';

/** The exports of src/index.ts, by name, each with its declaration. */
export function handlersOf({ files }: { readonly files: Files }): ReadonlyMap<string, ts.Node> {
  return new Map(exportsOf(files, INDEX));
}

/** The exports of a file, by name, traced to their declarations. */
function exportsOf(files: Files, path: string): readonly (readonly [string, ts.Node])[] {
  return parseSource(files, path).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return passedOn(files, path, statement);
    if (!isExported(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(
        (made) => [made.name.getText(), made] as const,
      );
    return ts.isFunctionDeclaration(statement) && statement.name !== undefined
      ? [[statement.name.text, statement] as const]
      : [];
  });
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** `export { a } from './b'`. */
function passedOn(
  files: Files,
  path: string,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
) {
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
  const from =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? resolveOwn(files, path, moduleSpecifier.text)
      : undefined;
  if (from === undefined) return [];
  const there = new Map(exportsOf(files, from));
  return exportClause.elements.flatMap(({ name, propertyName }) => {
    const made = there.get((propertyName ?? name).text);
    return made === undefined ? [] : [[name.text, made] as const];
  });
}
