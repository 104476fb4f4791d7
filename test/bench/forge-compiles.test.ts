import ts from 'typescript';

/**
 * Settings that Forge's bundler overrides. It compiles each file with the other settings of that
 * file, and a complaint about a setting fails the build.
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
