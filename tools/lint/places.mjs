import { SyntaxKind as Kind } from 'typescript-7/unstable/ast';

/** What is of no class, or whose parts are looked at instead. */
const PASSED_OVER = new Set([
  ...[Kind.ArrowFunction, Kind.FunctionExpression, Kind.ConditionalExpression],
  ...[Kind.StringLiteral, Kind.NumericLiteral, Kind.BigIntLiteral, Kind.TrueKeyword],
  ...[Kind.FalseKeyword, Kind.NullKeyword, Kind.TemplateExpression, Kind.SpreadElement],
  ...[Kind.NoSubstitutionTemplateLiteral, Kind.OmittedExpression],
]);
const LITERALS = new Set([Kind.ObjectLiteralExpression, Kind.ArrayLiteralExpression]);
const EITHER = new Set([
  ...[Kind.AmpersandAmpersandToken, Kind.BarBarToken, Kind.QuestionQuestionToken],
]);
const RIGHT = new Set([
  ...[Kind.EqualsToken, Kind.AmpersandAmpersandEqualsToken, Kind.CommaToken],
  ...[Kind.BarBarEqualsToken, Kind.QuestionQuestionEqualsToken],
]);

const expressionOf = ({ expression }) => [expression];
const initialOf = ({ initializer }) => [initializer];
const typedInitialOf = ({ type, initializer }) => (type === undefined ? [] : [initializer]);
const argumentsOf = (node) => node.arguments ?? [];
const operandsOf = ({ left, right, operatorToken: { kind } }) =>
  EITHER.has(kind) ? [left, right] : RIGHT.has(kind) ? [right] : [];

const USED = new Map([
  [Kind.CallExpression, argumentsOf],
  [Kind.NewExpression, argumentsOf],
  [Kind.ArrayLiteralExpression, ({ elements }) => elements],
  [Kind.ArrowFunction, ({ body }) => (body.kind === Kind.Block ? [] : [body])],
  [Kind.BinaryExpression, operandsOf],
  [Kind.ConditionalExpression, ({ whenTrue, whenFalse }) => [whenTrue, whenFalse]],
  [Kind.ShorthandPropertyAssignment, ({ name }) => [name]],
  [Kind.Parameter, initialOf],
  [Kind.BindingElement, initialOf],
  [Kind.PropertyAssignment, initialOf],
  [Kind.PropertyDeclaration, typedInitialOf],
  [Kind.VariableDeclaration, typedInitialOf],
  [Kind.ReturnStatement, expressionOf],
  [Kind.YieldExpression, expressionOf],
  [Kind.JsxExpression, expressionOf],
  [Kind.AsExpression, expressionOf],
  [Kind.SatisfiesExpression, expressionOf],
]);

const bare = (node) => (node?.kind === Kind.ParenthesizedExpression ? bare(node.expression) : node);

const usedBy = (node) =>
  (USED.get(node.kind)?.(node) ?? [])
    .map(bare)
    .filter((one) => one !== undefined && !PASSED_OVER.has(one.kind));

/** Every value in a file that is used where a type may be expected. */
export function* usedIn(node) {
  yield* usedBy(node);
  const inner = [];
  node.forEachChild((child) => void inner.push(child));
  for (const child of inner) yield* usedIn(child);
}

export const isLiteral = ({ kind }) => LITERALS.has(kind);
