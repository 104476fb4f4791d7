import type ts from 'typescript';

import type { Project } from '../project';

/** What a file of the project exports. */
export function exportsOf(project: Project, path: string): readonly ts.Symbol[] {
  const file = project.program().getSourceFile(project.files.root + path);
  const module = file && project.checker().getSymbolAtLocation(file);
  return module === undefined ? [] : project.checker().getExportsOfModule(module);
}
