import ts from 'typescript';

import type { Files } from '../files';

const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();

/** The syntax tree of a TypeScript file, parsed once for each text. */
export function parseSource(files: Files, path: string): ts.SourceFile {
  const text = files.read(path) ?? '';
  const known = parsed.get(path);
  if (known?.text === text) return known.file;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(path, { text, file });
  return file;
}

/** Every node of a file, parents before children. */
export function nodesIn(file: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return nodes;
}

/** The line on which a node begins. */
export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
};
