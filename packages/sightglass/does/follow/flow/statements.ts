import { scopeIn } from '../scope';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { funcOf } from '../calls/functions';
import { join, possible, under } from '../values/join';
import { loopStatement, isLoop } from './loops';
import type { Ending } from '../acts';
import type { Run } from '../run';
import { switchStatement } from './switches';
import { makeThing } from '../values/things';
import { sym } from '../values/sym';
import { known, one, plain, text, UNDEFINED, type Value } from '../values/value';

/** Declares the hoisted names of a block before its first statement runs. */
export function hoist(run: Run, list: readonly ts.Statement[], scope: Scope): void {
  for (const node of list) {
    if (ts.isFunctionDeclaration(node) && node.body !== undefined)
      scope.declare(node.name?.text ?? 'default', node, one(funcOf(node, scope)));
    else if (ts.isVariableStatement(node) && !isAmbient(node))
      for (const { name } of node.declarationList.declarations) declareNames(run, name, scope);
    else if (ts.isClassDeclaration(node) && node.name !== undefined)
      scope.declare(node.name.text, node, []);
  }
}

const isAmbient = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);

function declareNames(run: Run, name: ts.BindingName, scope: Scope): void {
  if (ts.isIdentifier(name)) {
    if (scope.own(name.text) === undefined) scope.declare(name.text, name.parent, []);
  } else
    for (const element of name.elements)
      if (ts.isBindingElement(element)) declareNames(run, element.name, scope);
}

/** Runs statements up to the first that ends the block. */
export function statements(run: Run, list: readonly ts.Statement[], scope: Scope): Ending {
  for (const node of list) {
    const ending = statement(run, node, scope);
    if (ending !== 'normal') return ending;
  }
  return 'normal';
}

/** Runs one statement and returns how it ends: an expression that always throws ends it as well. */
export function statement(run: Run, node: ts.Statement, scope: Scope): Ending {
  return run.throws.ending(() => followed(run, node, scope));
}

function followed(run: Run, node: ts.Statement, scope: Scope): Ending {
  run.budget.steps += 1;
  if (run.isSpent) return 'normal';
  if (ts.isExpressionStatement(node)) {
    run.acts.evaluate(node.expression, scope);
    return 'normal';
  }
  if (ts.isVariableStatement(node))
    return isAmbient(node) ? 'normal' : declareAll(run, node.declarationList, scope);
  if (ts.isReturnStatement(node)) return returned(run, node, scope, scope);
  if (ts.isIfStatement(node)) return ifStatement(run, node, scope);
  if (ts.isBlock(node)) return block(run, node.statements, scope);
  if (ts.isThrowStatement(node)) {
    run.acts.evaluate(node.expression, scope);
    return 'throw';
  }
  if (isLoop(node)) return loopStatement(run, node, scope);
  return rarer(run, node, scope);
}

function rarer(run: Run, node: ts.Statement, scope: Scope): Ending {
  if (ts.isTryStatement(node)) return tryStatement(run, node, scope);
  if (ts.isSwitchStatement(node)) return switchStatement(run, node, scope);
  if (ts.isBreakStatement(node)) return 'break';
  if (ts.isContinueStatement(node)) return 'continue';
  if (ts.isLabeledStatement(node)) {
    const ending = statement(run, node.statement, scope);
    return ending === 'break' ? 'normal' : ending;
  }
  if (ts.isClassDeclaration(node)) declareClass(run, node, scope);
  else if (ts.isEnumDeclaration(node)) declareEnum(run, node, scope);
  else if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body))
    namespace(run, node, node.body, scope);
  else if (ts.isExportAssignment(node))
    scope.declare('default', node, run.acts.evaluate(node.expression, scope));
  return 'normal';
}

/** Runs the statements of a block in a scope of its own. */
export function block(run: Run, list: readonly ts.Statement[], scope: Scope): Ending {
  const inner = scopeIn(scope.frame, scope);
  hoist(run, list, inner);
  return statements(run, list, inner);
}

/** Declares the variables of a declaration list. */
export function declareAll(run: Run, list: ts.VariableDeclarationList, scope: Scope): Ending {
  for (const node of list.declarations) {
    const value =
      node.initializer === undefined
        ? plain(undefined)
        : run.acts.evaluate(node.initializer, scope);
    run.acts.bind(node, run.acts.typed(value, node.type), scope);
  }
  return 'normal';
}

/** A returned value holds under the conditions that led to it. */
function returned(run: Run, node: ts.ReturnStatement, { frame }: Scope, scope: Scope): Ending {
  const value =
    node.expression === undefined ? UNDEFINED : run.acts.evaluate(node.expression, scope);
  if (run.throws.isSure) return 'throw';
  frame.mayEnd = true;
  const here = new Map([...run.path].filter(([name]) => !frame.entered.has(name)));
  frame.returns = join(frame.returns, under(possible(value, run.path), here));
  return 'return';
}

function ifStatement(run: Run, node: ts.IfStatement, scope: Scope): Ending {
  const { canHold, canFail, then, otherwise } = run.acts.condition(node.expression, scope);
  if (run.throws.isSure) return 'throw';
  const { elseStatement } = node;
  return run.fork([
    ...(canHold ? [{ guards: then, go: () => statement(run, node.thenStatement, scope) }] : []),
    ...(canFail
      ? [
          {
            guards: otherwise,
            go: (): Ending =>
              elseStatement === undefined ? 'normal' : statement(run, elseStatement, scope),
          },
        ]
      : []),
  ]);
}

/** Any part of what a `try` block does may have happened before its `catch` block runs. */
function tryStatement(run: Run, node: ts.TryStatement, scope: Scope): Ending {
  const place = `${node.getSourceFile().fileName}:${node.pos} fails@${scope.frame.id}`;
  const { catchClause, finallyBlock } = node;
  let ending: Ending;
  if (catchClause === undefined) ending = block(run, node.tryBlock.statements, scope);
  else {
    ending = run.fork([
      { guards: new Map([[place, false]]), go: () => block(run, node.tryBlock.statements, scope) },
      {
        guards: new Map([[place, true]]),
        go: (before) => {
          run.perhaps(before);
          const inner = scopeIn(scope.frame, scope);
          const { variableDeclaration } = catchClause;
          if (variableDeclaration !== undefined)
            run.acts.bind(variableDeclaration, one(sym({ from: 'caught', name: 'error' })), inner);
          return block(run, catchClause.block.statements, inner);
        },
      },
    ]);
  }
  const last = finallyBlock === undefined ? 'normal' : block(run, finallyBlock.statements, scope);
  return last === 'normal' ? ending : last;
}

function declareClass(run: Run, node: ts.ClassDeclaration, scope: Scope): void {
  const value = run.acts.classValue(node, scope);
  scope.declare(node.name?.text ?? 'default', node, value);
}

function declareEnum(run: Run, node: ts.EnumDeclaration, scope: Scope): void {
  const entries = new Map<string, Value>();
  node.members.forEach((member, index) => {
    if (!('text' in member.name)) return;
    const value =
      member.initializer === undefined
        ? plain(index)
        : run.acts.evaluate(member.initializer, scope);
    entries.set(member.name.text, value);
    for (const { atom } of value)
      if (atom.kind === 'plain' && typeof atom.value === 'number')
        entries.set(
          String(atom.value),
          text(known({ kind: 'text', parts: [member.name.text] }) ?? ''),
        );
  });
  scope.declare(
    node.name.text,
    node,
    one(makeThing(run, node, 'object', { entries, rest: [], spread: [] })),
  );
}

function namespace(run: Run, node: ts.ModuleDeclaration, body: ts.ModuleBlock, scope: Scope): void {
  const inner = scopeIn(scope.frame, scope);
  hoist(run, body.statements, inner);
  statements(run, body.statements, inner);
  const entries = new Map<string, Value>();
  for (const each of body.statements)
    for (const name of namesDeclared(each)) {
      const own = inner.own(name);
      if (own !== undefined && typeof own !== 'function') entries.set(name, own.cell.current);
    }
  scope.declare(
    node.name.text,
    node,
    one(makeThing(run, node, 'object', { entries, rest: [], spread: [] })),
  );
}

function namesDeclared(node: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node);
  return isNamed && node.name !== undefined ? [node.name.text] : [];
}
