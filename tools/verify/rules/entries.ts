import ts from 'typescript';

import type { Project } from '../project';
import type { Source } from '../program';
import type { Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';

const CAPABILITIES = 'src/capabilities/';

/** An entry is made in src/capabilities/ and nowhere else, so that nothing undeclared can look like one. */
export const entries: Rule = {
  id: 'entries',
  looksAt: 'every value in the code that stands for something declared',
  examine: (project) => {
    const places = project
      .sources()
      .filter(({ path }) => path.startsWith('src/') && !path.startsWith(CAPABILITIES))
      .flatMap((source) => entriesIn(project, source).map((node) => ({ source, node })));
    const findings = places
      .filter(({ node }) => !comesFromDeclarations(project, node))
      .map(({ source, node }) =>
        found(source, node, `${brief(node)} is not an entry of src/capabilities/.`),
      );
    return { examined: places.length, findings };
  },
};

/** Every expression of which an entry is expected. */
function entriesIn(project: Project, { file }: Source): readonly ts.Expression[] {
  return runningNodes(file)
    .filter(ts.isExpression)
    .filter((node) => isPlaceForEntry(node) && expectsEntry(project, node));
}

const isPlaceForEntry = (node: ts.Expression): boolean =>
  (ts.isCallExpression(node.parent) && node.parent.arguments.some((given) => given === node)) ||
  (ts.isVariableDeclaration(node.parent) && node.parent.initializer === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.initializer === node) ||
  ts.isReturnStatement(node.parent) ||
  (ts.isArrowFunction(node.parent) && node.parent.body === node) ||
  ts.isObjectLiteralExpression(node);

function expectsEntry(project: Project, node: ts.Expression): boolean {
  const wanted = project.checker().getContextualType(node);
  return wanted !== undefined && isDeclaredIn(project, wanted, ENTRY_TYPES);
}

/** The types in src/capabilities/ of what the platform acts on. */
const ENTRY_TYPES = new Set(['HandedEntry', 'JiraOperation', 'LogEvent', 'StoredEntry']);

const comesFromDeclarations = (project: Project, node: ts.Expression): boolean =>
  isDeclaredIn(project, project.checker().getTypeAtLocation(node));

/** Whether each part of a type is written in src/capabilities/. */
function isDeclaredIn(project: Project, type: ts.Type, names?: ReadonlySet<string>): boolean {
  if (type.isUnion()) return type.types.every((part) => isDeclaredIn(project, part, names));
  const declarations = type.getSymbol()?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every((declaration) =>
      declaration.getSourceFile().fileName.startsWith(project.files.root + CAPABILITIES),
    ) &&
    (names?.has(type.getSymbol()?.name ?? '') ?? true)
  );
}
