import ts from 'typescript';

/** Settings that decide what the compiler writes; types are looked at by `npm run typecheck`. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  newLine: ts.NewLineKind.LineFeed,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  removeComments: true,
};

/** What was compiled, by the ending of its file and its text. */
const known = new Map<string, string>();
const keyOf = (path: string, text: string): string => `${endOf(path)} ${text}`;
const endOf = (path: string): string => (path.endsWith('x') ? 'tsx' : 'ts');

/** The compiler's output of one file. */
export function compile(path: string, text: string): string {
  const before = known.get(keyOf(path, text));
  if (before !== undefined) return before;
  const fileName = `module.${endOf(path)}`;
  const { outputText } = ts.transpileModule(text, { compilerOptions: options, fileName });
  known.set(keyOf(path, text), outputText);
  return outputText;
}

/** Fewer than these are as well compiled one by one. */
const MANY = 20;

/** Compiles many files at once, which takes the compiler half as long; nothing of one reaches another. */
export function compileAhead(files: ReadonlyMap<string, string>): void {
  const texts = new Map([...files].filter(([path, text]) => !known.has(keyOf(path, text))));
  if (texts.size < MANY) return;
  const alone = { ...options, noLib: true, noResolve: true, noCheck: true };
  ts.createProgram([...texts.keys()], alone, hostOf(texts)).emit(
    undefined,
    (_name, output, _mark, _error, [source] = []) => {
      const path = source?.fileName ?? '';
      known.set(keyOf(path, texts.get(path) ?? ''), output);
    },
  );
}

/** The files given, and no others. */
const hostOf = (texts: ReadonlyMap<string, string>): ts.CompilerHost => ({
  getSourceFile: (path, language) =>
    ts.createSourceFile(path, texts.get(path) ?? '', {
      ...(typeof language === 'object' ? language : { languageVersion: language }),
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    }),
  writeFile: () => undefined,
  fileExists: (path) => texts.has(path),
  readFile: (path) => texts.get(path),
  getDefaultLibFileName: () => 'none.d.ts',
  getCanonicalFileName: (path) => path,
  useCaseSensitiveFileNames: () => true,
  getCurrentDirectory: () => '',
  getNewLine: () => '\n',
});
