import ts from 'typescript';

import { allowedGlobals, takesFunction } from '../lists/globals';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Finding, Rule } from '../rule';
import { found } from '../tree/nodes';
import { isOwn } from '../tree/origin';
import { referencesIn, symbolOf } from '../tree/references';

/** Every name that is not the project's own must be on the list of harmless globals. */
export const globals: Rule = {
  id: 'globals',
  looksAt:
    'every name in the code that ships which stands for a variable, a function, a class or an import',
  examine: (project) => {
    const places = project
      .sources()
      .flatMap((source) => referencesIn(source.file).map((name) => ({ source, name })));
    return {
      examined: places.length,
      findings: places.flatMap(({ source, name }) => judge(project, source, name)),
    };
  },
};

function judge(project: Project, source: Source, name: ts.Identifier): Finding[] {
  const symbol = symbolOf(project.checker(), name);
  const declarations = symbol?.declarations ?? [];
  // Imports stand in the file itself and have a rule of their own.
  const isOurs =
    declarations.length > 0 && declarations.every((made) => isOwn(made, project.files.root));
  if (isOurs) return [];
  const allowed = allowedGlobals.some(
    (entry) => entry.name === name.text && source.path.startsWith(entry.in),
  );
  if (!allowed) return [found(source, name, `${name.text} is not on the list of globals.`)];
  if (takesFunction.has(name.text) && !isCalledWithFunction(project.checker(), name))
    return [found(source, name, `${name.text} must be called on the spot, with a function.`)];
  return [];
}

function isCalledWithFunction(checker: ts.TypeChecker, name: ts.Identifier): boolean {
  const { parent } = name;
  if (!ts.isCallExpression(parent) || parent.expression !== name) return false;
  const [first] = parent.arguments;
  if (first === undefined) return false;
  const type = checker.getTypeAtLocation(first);
  return (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length > 0;
}
