import type { SourceLine } from '../../src/disclosure/disclosure';
import { compile, lineFinder } from './compile';
import type { Files } from './files';
import { parsed } from './modules';

const INDEX = 'src/index.ts';

/** The line on which src/index.ts declares what it exports under a name; empty where it does not. */
export function handlerLine(files: Files, name: string): SourceLine {
  const text = files.read(INDEX) ?? '';
  const made = parsed(compile(INDEX, text))
    .statements.flatMap((node) =>
      node.type === 'ExportNamedDeclaration' ? [node.declaration] : [],
    )
    .flatMap((node) => (node?.type === 'VariableDeclaration' ? node.declarations : []))
    .find(({ id }) => id.type === 'Identifier' && id.name === name);
  return made === undefined ? '' : `${INDEX}:${lineFinder(INDEX, text)(made.range?.[0] ?? 0)}`;
}
