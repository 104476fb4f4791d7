import ts from 'typescript';

/** Where something is declared that the project itself does not declare. */
export interface Origin {
  /** `es`: the language; `dom`: the browser; else the package. */
  readonly from: string;
  /** The names around the declaration, such as `Document` or `view.theme`. */
  readonly owner: string;
}

/** Whether a declaration is the project's own. */
export function isOwn(declaration: ts.Node, root: string): boolean {
  const { fileName } = declaration.getSourceFile();
  return fileName.startsWith(root) && !fileName.includes('/node_modules/');
}

/** Where an outside declaration comes from. */
export const originOf = (declaration: ts.Node): Origin => ({
  from: packageOf(declaration.getSourceFile().fileName),
  owner: ownersOf(declaration).join('.'),
});

function packageOf(fileName: string): string {
  const [, library] = /\/typescript\/lib\/lib\.(.+)\.d\.ts$/.exec(fileName) ?? [];
  if (library !== undefined) return /^(?:es|decorators)/.test(library) ? 'es' : 'dom';
  const below = fileName.split('/node_modules/').at(-1) ?? fileName;
  return below
    .split('/')
    .slice(0, below.startsWith('@') ? 2 : 1)
    .join('/');
}

function ownersOf(declaration: ts.Node): string[] {
  const owners: string[] = [];
  for (let node = declaration.parent; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.isModuleBlock(node) ? undefined : ts.getNameOfDeclaration(asDeclaration(node));
    if (name !== undefined && ts.isIdentifier(name)) owners.unshift(name.text);
  }
  return owners;
}

const asDeclaration = (node: ts.Node): ts.Declaration | undefined =>
  ts.isInterfaceDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isModuleDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node)
    ? node
    : undefined;
