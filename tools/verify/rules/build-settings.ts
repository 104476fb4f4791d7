import ts from 'typescript';

import { buildOnly } from '../lists/build-only';
import { buildImports, BUILD_PLUGINS, buildKeys, buildValues } from '../lists/build-settings';
import type { Finding, Rule } from '../rule';
import { lineOf, runningNodes } from '../tree/nodes';

/** The build of the pages adds nothing to what is written in their sources. */
export const buildSettings: Rule = {
  id: 'build-settings',
  looksAt: 'every import, setting and text in the files that build the pages',
  examine: (project) => {
    const nodes = buildOnly.flatMap((path) => {
      const text = project.files.read(path) ?? '';
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return [...file.statements, ...runningNodes(file)].map((node) => ({ path, node }));
    });
    const findings = nodes.flatMap(({ path, node }): Finding[] => {
      const why = refusal(path, node);
      return why === undefined ? [] : [{ file: path, line: lineOf(node), message: why }];
    });
    return { examined: nodes.length, findings };
  },
};

function refusal(path: string, node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { text } = node.moduleSpecifier;
    return buildImports.has(`${path} ${text}`) ? undefined : `${text} is not on its list.`;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return 'import() is not used here.';
  if (isText(node) && /url\(|@import|\/\/|<|^data:/i.test(node.text))
    return 'This text could bring something into the pages.';
  return path.endsWith('vite.config.mjs') ? settingRefusal(node) : undefined;
}

function settingRefusal(node: ts.Node): string | undefined {
  if (ts.isSpreadAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return 'A setting must be written out.';
  if (!ts.isPropertyAssignment(node)) return undefined;
  const name = node.name.getText();
  if (!buildKeys.has(name)) return `${name} is not on the list of settings.`;
  const value = node.initializer.getText();
  if (name === 'plugins' && !areOnlyPlugins(node.initializer))
    return `${BUILD_PLUGINS.join(' and ')} are the only plugins.`;
  const wanted = buildValues.get(name);
  return wanted === undefined || wanted === value ? undefined : `${name} must be ${wanted}.`;
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  ts.isTemplateHead(node);

function areOnlyPlugins(value: ts.Expression): boolean {
  const plugins = ts.isArrayLiteralExpression(value) ? value.elements : [];
  const names = plugins.map((plugin) =>
    ts.isCallExpression(plugin) ? plugin.expression.getText() : '',
  );
  return names.join() === BUILD_PLUGINS.join();
}
