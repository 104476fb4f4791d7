import ts from 'typescript';

import { pinned } from '../lists/pinned';
import type { Rule } from '../rule';
import { brief, found, runningNodes } from '../tree/nodes';
import { declarationsOf } from '../tree/references';

/** There is one place that writes to the log, and it writes a name, counts and at most one code. */
export const logLines: Rule = {
  id: 'log-lines',
  looksAt: 'every call of a member of console',
  examine: (project) => {
    const calls = project.sources().flatMap((source) =>
      runningNodes(source.file)
        .filter(ts.isCallExpression)
        .filter(({ expression }) => /^console\b/.test(expression.getText()))
        .map((call) => ({ source, call })),
    );
    const findings = calls
      .filter(({ call }, index) => index > 0 || !writesLine(project.checker(), call))
      .map(({ source, call }) =>
        found(source, call, `${brief(call)} is not the one call that writes the declared line.`),
      );
    return { examined: calls.length, findings };
  },
};

function writesLine(checker: ts.TypeChecker, call: ts.CallExpression): boolean {
  const [json] = call.arguments;
  const [line] = json !== undefined && ts.isCallExpression(json) ? json.arguments : [];
  if (call.getText() !== pinned.logCall || line === undefined || !ts.isIdentifier(line))
    return false;
  const [made] = declarationsOf(checker, line);
  return (
    made !== undefined &&
    ts.isVariableDeclaration(made) &&
    made.initializer?.getText().replace(/\s+/g, ' ') === pinned.logLine
  );
}
