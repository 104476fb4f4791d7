import ts from 'typescript';

import type { Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';

const ROUTE = 'assumeTrustedRoute';

/** A request to Jira takes all that it is from a declared operation, and in whose name it goes. */
export const jiraCalls: Rule = {
  id: 'jira-calls',
  looksAt: 'every call of what sends a request to Jira, or says in whose name',
  examine: (project) => {
    const calls = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter(ts.isCallExpression)
        .filter((call) => judges.has(nameOf(call)))
        .map((call) => ({ source, call })),
    );
    const findings = calls
      .filter(({ call }) => judges.get(nameOf(call))?.(call) !== true)
      .map(({ source, call }) =>
        found(source, call, `${brief(call)} does not take what it does from an operation.`),
      );
    return { examined: calls.length, findings };
  },
};

const nameOf = ({ expression }: ts.CallExpression): string =>
  (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText();

/** `operation.as === 'app' ? asApp() : asUser()`, which is the only way to either. */
const isAsDeclared = (call: ts.CallExpression): boolean => {
  const { parent } = call;
  return (
    call.arguments.length === 0 &&
    ts.isConditionalExpression(parent) &&
    parent.condition.getText() === `operation.as === 'app'` &&
    parent.whenTrue.getText() === 'asApp()' &&
    parent.whenFalse.getText() === 'asUser()'
  );
};

/** Nothing is added to the declared path but a question mark and the query behind it. */
const isDeclaredRoute = ({ arguments: given }: ts.CallExpression): boolean =>
  given.length === 1 &&
  given[0]?.getText() ===
    ["search === '' ? operation.path", '`${operation.path}?${search}`'].join(' : ');

/** The method is the declared one, and nothing is sent along but the wish for JSON. */
const isDeclaredRequest = ({ arguments: given }: ts.CallExpression): boolean => {
  const [route, options] = given;
  if (route?.getText() !== 'route' || options === undefined) return false;
  if (!ts.isObjectLiteralExpression(options)) return false;
  return options.properties.every((property) =>
    [`method: operation.method`, `headers: { Accept: 'application/json' }`].includes(
      property.getText(),
    ),
  );
};

const judges: ReadonlyMap<string, (call: ts.CallExpression) => boolean> = new Map([
  ['asApp', isAsDeclared],
  ['asUser', isAsDeclared],
  [ROUTE, isDeclaredRoute],
  ['requestJira', isDeclaredRequest],
]);
