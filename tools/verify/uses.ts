import ts from 'typescript';

import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import type { SourceLine } from '../../src/disclosure/disclosure';
import type { DeclaringModules } from './capabilities';
import type { Files } from './files';
import { resolveOwn } from './modules';
import { lineOf, nodesIn, parseSource } from './tree/nodes';

/** Finds the lines of code that use each declared entry. */
export interface Uses {
  readonly using: (entry: object) => readonly SourceLine[];
  /** The lines outside src/platform/ that use any export of a file in it. */
  readonly ofExports: (path: string) => readonly SourceLine[];
}

/** What is searched, and for what. */
interface Looked {
  readonly files: Files;
  readonly declaring: () => DeclaringModules;
  readonly declared: () => Capabilities;
}

/** Folders that only declare or describe, so that mentions there are no uses. */
const ONLY_TELLS = ['src/capabilities/', 'src/disclosure/'];

/** A file with uses imports what is declared, or a door; others need not be parsed. */
const MAY_USE = /\b(?:capabilities|platform)\//;

/** A place that mentions another file's export, or a member of it. */
interface Mention {
  readonly from: string;
  readonly name: string;
  /** `undefined` where the whole export is mentioned. */
  readonly member: string | undefined;
  readonly line: SourceLine;
}

const isOutside = (line: SourceLine): boolean => !line.startsWith('src/platform/');

/** Searches all sources once. */
export function findUses(project: Looked): Uses {
  const mentions = project.files
    .list('src')
    .filter((path) => path.endsWith('.ts') && !ONLY_TELLS.some((start) => path.startsWith(start)))
    .filter((path) => MAY_USE.test(project.files.read(path) ?? ''))
    .flatMap((path) => mentionsIn(project.files, path));
  const lines = (isMeant: (mention: Mention) => boolean): readonly SourceLine[] =>
    ordered(mentions.filter(isMeant).map(({ line }) => line));
  return {
    using: (entry) => lines((mention) => means(project, mention, entry)),
    ofExports: (path) => lines(({ from, line }) => from === path && isOutside(line)),
  };
}

function means(project: Looked, { from, name, member, line }: Mention, entry: object): boolean {
  const value = project.declaring().get(from)?.[name];
  if (value === entry || (member !== undefined && ownMember(value, member) === entry)) return true;
  // An operation on all stored values counts as a use of each.
  const isStored = project.declared().stored.some((stored) => stored === entry);
  return isStored && isOutside(line) && Array.isArray(value) && value.includes(entry);
}

const ownMember = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

/** Every place where a file mentions an import from another file of the app. */
function mentionsIn(files: Files, path: string): readonly Mention[] {
  const file = parseSource(files, path);
  const imported = new Map(
    file.statements.flatMap((statement) => importsOf(files, path, statement)),
  );
  return nodesIn(file).flatMap((node) => {
    const known = ts.isIdentifier(node) && isMention(node) ? imported.get(node.text) : undefined;
    return known === undefined
      ? []
      : membersNamed(node).map(([member, at]) => ({
          ...known,
          member,
          line: `${path}:${lineOf(at)}`,
        }));
  });
}

type Imported = readonly [local: string, what: Pick<Mention, 'from' | 'name'>];

function importsOf(files: Files, path: string, statement: ts.Statement): readonly Imported[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
    return [];
  const from = resolveOwn(files, path, statement.moduleSpecifier.text);
  const bindings = statement.importClause?.namedBindings;
  if (from === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return [];
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => [name.text, { from, name: (propertyName ?? name).text }]);
}

/** Whether a name is used as a value: not a declaration, a member's name or a type. */
function isMention(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isImportSpecifier(parent) || ts.isTypeNode(parent) || ts.isQualifiedName(parent))
    return false;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === name);
}

/** The members of an import that are mentioned; `undefined` stands for the whole. */
function membersNamed(name: ts.Node): readonly (readonly [string | undefined, ts.Node])[] {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return [[parent.name.text, parent.name]];
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
    return parent.name.elements.map((one) => [(one.propertyName ?? one.name).getText(), one]);
  return [[undefined, name]];
}

/** Sorted by file and line, without repetitions. */
const ordered = (lines: readonly SourceLine[]): SourceLine[] =>
  [...new Set(lines)].sort((a, b) => {
    const [[fileA = '', lineA], [fileB = '', lineB]] = [a.split(':'), b.split(':')];
    return fileA === fileB ? Number(lineA) - Number(lineB) : fileA < fileB ? -1 : 1;
  });
