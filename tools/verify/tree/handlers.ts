import ts from 'typescript';

import type { Project } from '../project';
import { exportsOf } from './exports';

/** What src/index.ts exports, by name, each with the place where it is written. */
export function handlersOf(project: Project): ReadonlyMap<string, ts.Declaration> {
  const handlers = new Map<string, ts.Declaration>();
  for (const symbol of exportsOf(project, 'src/index.ts')) {
    const isImport = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    const written = isImport ? project.checker().getAliasedSymbol(symbol) : symbol;
    const [declaration] = written.declarations ?? [];
    if (declaration !== undefined) handlers.set(symbol.name, declaration);
  }
  return handlers;
}
