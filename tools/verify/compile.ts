import ts from 'typescript';

/** Settings that affect the output; types are checked by `npm run typecheck`. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  newLine: ts.NewLineKind.LineFeed,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  removeComments: true,
};

/** Compiled texts, by file extension and source. */
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

/** Fewer files are compiled one by one. */
const MANY = 20;

/** Compiles many files at once, which takes half the time; each is compiled in isolation. */
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

/** A compiler host with only the given files. */
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
