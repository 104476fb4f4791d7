import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every string in the code of these folders, and every word of its patterns. */
export function textsInCode(...folders: readonly string[]): string[] {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.ts'));
  const texts = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.add(node.text);
    if (ts.isRegularExpressionLiteral(node))
      for (const [word] of node.text.matchAll(/[\w-]{2,}/g)) texts.add(word);
    ts.forEachChild(node, look);
  };
  for (const path of files)
    look(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return [...texts];
}
