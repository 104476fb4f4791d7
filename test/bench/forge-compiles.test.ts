import ts from 'typescript';

/**
 * What Forge's bundler sets, whatever tsconfig.json says. It compiles each file with the rest of that
 * file's settings, and takes a complaint about a setting for a failed build.
 */
const SET_BY_FORGE: ts.CompilerOptions = {
  jsx: ts.JsxEmit.React,
  jsxFactory: 'ForgeUI.createElement',
  sourceMap: true,
};

const settings = ts.getParsedCommandLineOfConfigFile('tsconfig.json', SET_BY_FORGE, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (complaint) => {
    throw new Error(ts.flattenDiagnosticMessageText(complaint.messageText, '\n'));
  },
});

it('has compiler settings that go together with those that Forge sets', () => {
  const complaints = ts.createProgram([], settings?.options ?? {}).getOptionsDiagnostics();
  expect(
    complaints.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ).toEqual([]);
});

it('has compiler settings that let Forge have the compiled files', () => {
  expect(settings?.options.noEmit ?? false).toBe(false);
  expect(settings?.options.emitDeclarationOnly ?? false).toBe(false);
});
