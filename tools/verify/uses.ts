import ts from 'typescript';

import type { SourceLine } from '../../src/disclosure/disclosure';
import type { Project } from './project';
import type { Source } from './program';
import { exportsOf } from './tree/exports';
import { membersIn } from './tree/members';
import { lineOf } from './tree/nodes';
import { declarationsOf, referencesIn } from './tree/references';
import { whatStandsFor } from './tree/standing';

/** Finds the lines of the code that acts which use each declared entry. */
export interface Uses {
  readonly using: (entry: object) => readonly SourceLine[];
  /** The lines outside src/platform/ that use anything a file of it exports. */
  readonly ofExports: (path: string) => readonly SourceLine[];
  /** Where an entry is declared by a name of its own; `undefined` where it has none. */
  readonly declaredAt: (
    entry: object,
  ) => { readonly file: string; readonly line: number } | undefined;
}

/** What is declared or told here is not done here. */
const ONLY_TELLS = ['src/capabilities/', 'src/disclosure/', 'packages/sightglass/', 'static/'];

const isOutside = (line: SourceLine): boolean => !line.startsWith('src/platform/');

/** Looks through all sources once. */
export function findUses(project: Project): Uses {
  const uses = usesByDeclaration(project);
  const { one, list } = whatStandsFor(project);
  const linesOf = (made: ts.Declaration): readonly SourceLine[] => uses.get(made) ?? [];
  const own = (entry: object): ts.Declaration[] =>
    [...one].filter(([, value]) => value === entry).map(([made]) => made);
  // Whatever is done with all stored values is done with each of them.
  const inLists = (entry: object): ts.Declaration[] =>
    project.declared().stored.some((stored) => stored === entry)
      ? [...list].filter(([, values]) => values.includes(entry)).map(([made]) => made)
      : [];
  return {
    using: (entry) =>
      ordered([
        ...own(entry).flatMap(linesOf),
        ...inLists(entry).flatMap(linesOf).filter(isOutside),
      ]),
    ofExports: (path) =>
      ordered(
        exportsOf(project, path)
          .flatMap(({ declarations }) => declarations ?? [])
          .flatMap(linesOf)
          .filter(isOutside),
      ),
    declaredAt: (entry) => {
      const [made] = own(entry);
      if (made === undefined) return undefined;
      const file = made.getSourceFile().fileName.slice(project.files.root.length);
      return { file, line: lineOf(made) };
    },
  };
}

/** Every place where a name in the code that acts leads to a declaration of the project. */
function usesByDeclaration(project: Project): ReadonlyMap<ts.Declaration, readonly SourceLine[]> {
  const uses = new Map<ts.Declaration, SourceLine[]>();
  const note = (source: Source, node: ts.Node, declarations: readonly ts.Declaration[]): void => {
    for (const made of declarations) {
      const lines = uses.get(made) ?? [];
      lines.push(`${source.path}:${lineOf(node)}`);
      uses.set(made, lines);
    }
  };
  const acting = project
    .sources()
    .filter(({ path }) => !ONLY_TELLS.some((folder) => path.startsWith(folder)));
  for (const source of acting) {
    for (const name of referencesIn(source.file))
      note(source, name, declarationsOf(project.checker(), name));
    for (const { node, declarations } of membersIn(project.checker(), source.file).named)
      note(source, ts.isPropertyAccessExpression(node) ? node.name : node, declarations);
  }
  return uses;
}

/** By file, then by line, each once. */
const ordered = (lines: readonly SourceLine[]): SourceLine[] =>
  [...new Set(lines)].sort((a, b) => {
    const [[fileA = '', lineA], [fileB = '', lineB]] = [a.split(':'), b.split(':')];
    return fileA === fileB ? Number(lineA) - Number(lineB) : fileA < fileB ? -1 : 1;
  });
