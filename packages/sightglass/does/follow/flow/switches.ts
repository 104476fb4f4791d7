import { scopeIn } from '../scope';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { keyOf } from '../values/join';
import type { Ending } from '../acts';
import type { Run, Way } from '../run';
import { conditionOf, equals } from './truth';
import { known, type Guards, type Value } from '../values/value';

/** Follows a `switch`: each case from its label to its `break`. */
export function switchStatement(run: Run, node: ts.SwitchStatement, scope: Scope): Ending {
  const value = run.acts.evaluate(node.expression, scope);
  const inner = scopeIn(scope.frame, scope);
  const { clauses } = node.caseBlock;
  for (const clause of clauses) run.acts.hoist(clause.statements, inner);
  const asked = clauses.map((clause) =>
    ts.isCaseClause(clause)
      ? match(run, value, run.acts.evaluate(clause.expression, inner), clause)
      : undefined,
  );
  const sure = asked.findIndex((each) => each?.isSure === true);
  const ways: Way[] = [];
  const which = `${node.getSourceFile().fileName}:${node.pos} case@${run.frame.id}`;
  clauses.forEach((clause, index) => {
    const { can, guards } = asked[index] ?? { can: true, guards: otherwise(asked) };
    const isBeaten = sure >= 0 && (ts.isDefaultClause(clause) || index > sure);
    if (can && !isBeaten)
      ways.push({
        guards: new Map([...guards, [which, index]]),
        go: () => from(run, clauses, index, inner),
      });
  });
  const hasDefault = clauses.some(ts.isDefaultClause);
  if (!hasDefault && sure < 0) ways.push({ guards: otherwise(asked), go: () => 'normal' });
  let ending: Ending = 'normal';
  run.breakable(() => {
    ending = run.fork(ways);
  });
  return ending;
}

interface Match {
  readonly can: boolean;
  readonly isSure: boolean;
  readonly guards: Guards;
}

function match(run: Run, value: Value, label: Value, node: ts.Node): Match {
  const [only] = label;
  const wanted =
    only === undefined
      ? undefined
      : (known(only.atom) ?? (only.atom.kind === 'plain' ? keyOf(only.atom) : undefined));
  if (wanted === undefined || only === undefined) {
    // `switch (true)` tests a condition in each case.
    const isTrue = value.some(({ atom }) => atom.kind === 'plain' && atom.value === true);
    const asked = conditionOf(run, node, label);
    return {
      can: isTrue ? asked.canHold : true,
      isSure: false,
      guards: isTrue ? asked.then : new Map(),
    };
  }
  const same = value.filter(({ atom }) => keyOf(atom) === keyOf(only.atom));
  const open = value.filter(
    ({ atom }) => atom.kind === 'sym' || (atom.kind === 'text' && known(atom) === undefined),
  );
  const [first] = open;
  const key = first === undefined ? '' : equals(first.atom, only.atom);
  if (same.length > 0)
    return {
      can: true,
      isSure: same.length === value.length,
      guards: same.length === 1 && same[0] !== undefined ? same[0].when : new Map(),
    };
  return { can: open.length > 0, isSure: false, guards: new Map([[key, true]]) };
}

/** What holds when no case matches. */
function otherwise(asked: readonly (Match | undefined)[]): Guards {
  const not: [string, boolean | number][] = [];
  for (const each of asked)
    if (each !== undefined)
      for (const [name, way] of each.guards)
        if (name.startsWith('derived:')) not.push([name, way !== true]);
  return new Map(not.slice(0, 8));
}

/** Runs a clause and those after it until one breaks. */
function from(
  run: Run,
  clauses: readonly ts.CaseOrDefaultClause[],
  start: number,
  scope: Scope,
): Ending {
  for (const clause of clauses.slice(start)) {
    const ending = run.acts.statements(clause.statements, scope);
    if (ending === 'break') return 'normal';
    if (ending !== 'normal') return ending;
  }
  return 'normal';
}
