import ts from 'typescript';

/** The line of a path in a JSON text, or of its nearest existing parent. */
export function jsonLine(text: string, place: readonly string[]): number {
  const file = ts.parseJsonText('text.json', text);
  let node: ts.Node | undefined = file.statements[0]?.expression;
  let line = 1;
  for (const key of place) {
    node = node && childAt(node, key);
    if (node === undefined) break;
    line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  }
  return line;
}

function childAt(node: ts.Node, key: string): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[Number(key)];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find(
    (member) =>
      ts.isPropertyAssignment(member) &&
      ts.isStringLiteral(member.name) &&
      member.name.text === key,
  );
  return property !== undefined && ts.isPropertyAssignment(property)
    ? property.initializer
    : undefined;
}
