/** Settings of the compiler on which the other rules rest, as tsconfig.json must have them. */
export const compilerSettings: Readonly<Record<string, unknown>> = {
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  jsx: 'react-jsx',
  noUncheckedIndexedAccess: true,
  strict: true,
  useUnknownInCatchVariables: true,
  verbatimModuleSyntax: true,
};

/** Settings that would let one name stand for another file or loosen a strict check, so none is there. */
export const absentSettings: readonly string[] = [
  'alwaysStrict',
  'baseUrl',
  'experimentalDecorators',
  'extends',
  'jsxFactory',
  'jsxImportSource',
  'noImplicitAny',
  'noImplicitThis',
  'noEmit',
  'noLib',
  'paths',
  'plugins',
  'rootDirs',
  'strictBindCallApply',
  'strictFunctionTypes',
  'strictNullChecks',
  'strictPropertyInitialization',
  'useDefineForClassFields',
];
