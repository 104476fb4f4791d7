import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Types are checked by `npm run typecheck`; this only writes declarations. */
const OPTIONS = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  strict: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  declaration: true,
  emitDeclarationOnly: true,
};

/**
 * Writes the declarations of modules and of all that they refer to. Imports get full file names, as
 * Node's resolution of types requires.
 */
export function writeDeclarations(entries, rootDir, outDir) {
  const program = ts.createProgram(entries, { ...OPTIONS, rootDir, outDir });
  const written = new Set();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = program.getSourceFile(file);
    if (source === undefined || source.isDeclarationFile || written.has(file)) continue;
    written.add(file);
    const named = writeOne(program, source, { rootDir, outDir });
    waiting.push(...named.map((name) => `${join(dirname(file), name)}.ts`));
  }
}

/** Writes one declaration file and returns the modules that it refers to. */
function writeOne(program, source, { rootDir, outDir }) {
  const path = join(outDir, relative(rootDir, source.fileName)).replace(/\.ts$/, '.d.ts');
  let named = [];
  const write = (_, text) => {
    named = ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [...new Set(named)].reduce(withEnding, text));
  };
  program.emit(source, write, undefined, true);
  return named;
}

const withEnding = (text, name) =>
  ["'", '"'].reduce(
    (all, mark) => all.replaceAll(`${mark}${name}${mark}`, `${mark}${name}.js${mark}`),
    text,
  );
