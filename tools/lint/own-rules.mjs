/** Rules that the linter does not have. */
const rule = (create) => ({ meta: { type: 'problem', schema: [] }, create });

const VALUES = new Set(['CallExpression', 'AssignmentExpression', 'ImportExpression']);

/** What `void` stands before, without what surrounds it. */
const within = (node) =>
  ['ChainExpression', 'TSNonNullExpression', 'TSAsExpression'].includes(node.type)
    ? within(node.expression)
    : node;

/** `void` says that a result is not wanted; before anything without a result it says nothing. */
const voidOfResult = rule((context) => ({
  'UnaryExpression[operator="void"]'(node) {
    const inner = within(node.argument);
    if (VALUES.has(inner.type) || inner.value === 0) return;
    context.report({ node, message: '`void` only stands before a call or an assignment.' });
  },
}));

/** Where a file is no module, `071` is 57. */
const noOctal = rule((context) => ({
  Literal(node) {
    if (typeof node.value === 'number' && /^0\d/.test(node.raw))
      context.report({ node, message: 'A number does not start with 0.' });
  },
}));

export default {
  meta: { name: 'own' },
  rules: { 'void-of-result': voidOfResult, 'no-octal': noOctal },
};
