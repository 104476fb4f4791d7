import type { Identifier, ImportDeclaration, Node } from 'estree';

import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import type { SourceLine } from '../../src/disclosure/disclosure';
import type { DeclaringModules } from './capabilities';
import { compile, lineFinder } from './compile';
import type { Files } from './files';
import { parsed, resolveOwn } from './modules';
import { remembered } from './remember';
import { nameOfKey } from './subset/members';
import type { Tree } from './subset/tree';

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
const mentionsIn = (files: Files, path: string): readonly Mention[] =>
  importsUsed(files.read(path) ?? '').flatMap(({ source, name, member, at }) => {
    const from = resolveOwn(files, path, source);
    return from === undefined ? [] : [{ from, name, member, line: `${path}:${at}` as const }];
  });

/** Every mention of something imported, with the import's source and the line. No source has elements. */
const importsUsed = remembered((text) => {
  const tree = parsed(compile('source.ts', text));
  const lineOf = lineFinder('source.ts', text);
  return tree.statements
    .flatMap((statement) => (statement.type === 'ImportDeclaration' ? importedBy(statement) : []))
    .flatMap(({ specifier, ...imported }) =>
      tree
        .mentionsOf(specifier)
        .flatMap((mention) => membersNamed(tree, mention))
        .map(({ member, node }) => ({ ...imported, member, at: lineOf(node.range?.[0] ?? 0) })),
    );
});

const importedBy = ({ specifiers, source }: ImportDeclaration) =>
  specifiers.flatMap((specifier) =>
    specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
      ? [{ specifier, source: String(source.value), name: specifier.imported.name }]
      : [],
  );

interface Named {
  readonly member: string | undefined;
  readonly node: Node;
}

/** The members of an import that are mentioned; `undefined` stands for the whole. */
function membersNamed(tree: Tree, mention: Identifier): readonly Named[] {
  const parent = tree.parentOf(mention);
  if (parent?.type === 'MemberExpression' && parent.object === mention)
    return [{ member: nameOfKey(parent.property, parent.computed), node: parent.property }];
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern')
    return parent.id.properties.flatMap((part) =>
      part.type === 'Property' ? [{ member: nameOfKey(part.key, part.computed), node: part }] : [],
    );
  return [{ member: undefined, node: mention }];
}

/** Sorted by file and line, without repetitions. */
const ordered = (lines: readonly SourceLine[]): SourceLine[] =>
  [...new Set(lines)].sort((a, b) => {
    const [[fileA = '', lineA], [fileB = '', lineB]] = [a.split(':'), b.split(':')];
    return fileA === fileB ? Number(lineA) - Number(lineB) : fileA < fileB ? -1 : 1;
  });
