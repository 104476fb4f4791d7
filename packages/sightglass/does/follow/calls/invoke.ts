import { scopeIn } from '../scope';
import type { Frame, Scope } from '../values/value';
import ts from 'typescript';
import type { Ending } from '../acts';
import { runWaiting } from './escape';
import { join } from '../values/join';
import { isOnStack, type Contexts, type Run } from '../run';
import { signatureOf } from '../values/signature';
import { gap, sym } from '../values/sym';
import { makeList } from '../values/things';
import {
  argument,
  known,
  nextId,
  UNDEFINED,
  type Args,
  type Func,
  type Value,
} from '../values/value';

/** How often a function may call itself before that is no longer followed. */
const REPEATS = 1;
/** The same where all arguments are known, as in a bundle that loads its own parts. */
const KNOWN_REPEATS = 40;

/** Follows a call of one of the app's functions and returns its result. */
export function invoke(run: Run, func: Func, args: Args, call: ts.Node): Value {
  const name = nameOfFunction(func.node);
  run.throws.forgetLast();
  const isDeep = run.frames.length >= run.bounds.depth || run.isSpent;
  if (isDeep) run.cut.add(func.node);
  if (isDeep || isOnStack(run, func) > repeatsFor(args))
    return gap(name, isDeep ? 'depth' : 'repeated');
  const key = `${func.node.getSourceFile().fileName}:${func.node.pos} ${func.scope.frame.id} ${signatureOf(func.self ?? [])} ${args.list.map((each) => signatureOf(each)).join('|')}|${signatureOf(args.more)} ${run.entry.name} ${run.entry.definition ?? ''}`;
  const before = run.memo.get(key);
  if (before !== undefined) {
    if (run.throws.kept.has(key)) run.throws.last = { call, by: func.node };
    return before;
  }
  const contexts = run.contexts.get(func.node) ?? { count: 0, last: [], news: 0 };
  run.contexts.set(func.node, contexts);
  if (isEnough(run, func, contexts)) return contexts.last;
  contexts.count += 1;
  run.memo.set(key, gap(name, 'repeated'));
  const { news } = run;
  const result = run.throws.afresh(() => follow(run, func, args, call));
  run.memo.set(key, result);
  if (run.throws.last?.call === call) run.throws.kept.add(key);
  if (run.news > news) contexts.news = contexts.count;
  contexts.last = join(contexts.last, result);
  return result;
}

/**
 * Whether a function has been followed in enough contexts: once many brought nothing new, further
 * ones are skipped.
 */
function isEnough(run: Run, { node }: Func, { count, news }: Contexts): boolean {
  const { contexts } = run.bounds;
  if (ts.isConstructorDeclaration(node)) return false;
  if (count - news >= contexts / SAME_SHARE) return true;
  if (count >= contexts) run.cut.add(node);
  return count >= contexts;
}

/** A function is not followed further after this share of all contexts without anything new. */
const SAME_SHARE = 10;

function follow(run: Run, func: Func, args: Args, call: ts.Node): Value {
  const frame: Frame = {
    id: nextId(),
    node: func.node,
    call,
    isModule: false,
    self: func.self ?? (ts.isArrowFunction(func.node) ? func.scope.frame.self : []),
    returns: [],
    entered: run.path,
  };
  const scope = scopeIn(frame, func.scope);
  const { path, waiting } = run;
  run.executed.add(func.node);
  run.frames.push(frame);
  const mark = waiting.length;
  bindParameters(run, func, args, scope);
  let ending: Ending = 'normal';
  run.returnable(() => {
    ending = body(run, func.node, scope);
  });
  runWaiting(run, mark);
  run.frames.pop();
  run.path = path;
  run.throws.last = throwsAlways(ending, frame) ? { call, by: func.node } : undefined;
  if ('asteriskToken' in func.node && func.node.asteriskToken !== undefined)
    return makeList(run, func.node, [], frame.returns);
  return ends(ending) ? frame.returns : join(frame.returns, UNDEFINED);
}

/** Whether a call threw on every way, whatever else holds. A generator runs later. */
const throwsAlways = (ending: Ending, { node, mayEnd }: Frame): boolean =>
  ending === 'throw' && mayEnd !== true && !('asteriskToken' in node && node.asteriskToken);

const ends = (ending: Ending): boolean => ending !== 'normal';

function body(run: Run, node: ts.FunctionLikeDeclaration, scope: Scope): Ending {
  const content = 'body' in node ? node.body : undefined;
  if (content === undefined) return 'normal';
  if (!ts.isBlock(content)) {
    scope.frame.returns = run.acts.evaluate(content, scope);
    return run.throws.isSure ? 'throw' : 'return';
  }
  run.acts.hoist(content.statements, scope);
  return run.acts.statements(content.statements, scope);
}

function bindParameters(run: Run, { node }: Func, args: Args, scope: Scope): void {
  if (
    ts.isFunctionExpression(node) &&
    node.name !== undefined &&
    scope.find(node.name.text) === undefined
  )
    scope.declare(node.name.text, node, []);
  const all = makeList(run, node, args.list, args.more);
  if (!ts.isArrowFunction(node)) scope.declare('arguments', node, all);
  node.parameters
    .filter(({ name }) => !(ts.isIdentifier(name) && name.text === 'this'))
    .forEach((parameter, index) => {
      const value =
        parameter.dotDotDotToken === undefined
          ? named(args, index, parameter)
          : makeList(run, parameter, args.list.slice(index), args.more);
      run.acts.bind(parameter, run.acts.typed(value, parameter.type), scope);
      keepAsMember(run, parameter, scope);
    });
}

/** The argument at an index; an unknown one is named after the parameter. */
function named(args: Args, index: number, { name }: ts.ParameterDeclaration): Value {
  if (index < args.list.length || args.more.length === 0) return argument(args, index);
  return args.more.map(({ atom, when }) => {
    const isGiven = atom.kind === 'sym' && atom.root.from === 'derived';
    if (!isGiven || atom.links.length > 0) return { atom, when };
    const its = ts.isIdentifier(name) ? name.text : atom.root.name;
    return { atom: sym({ from: 'derived', name: its, of: [atom], id: nextId() }), when };
  });
}

/** `constructor(private readonly x)` sets `this.x`. */
function keepAsMember(run: Run, parameter: ts.ParameterDeclaration, scope: Scope): void {
  if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent)) return;
  const [self] = scope.frame.self;
  if (self?.atom.kind !== 'thing' || !ts.isIdentifier(parameter.name)) return;
  const { contents } = self.atom;
  const value = run.acts.evaluate(parameter.name, scope);
  const entries = new Map(contents.current.entries).set(parameter.name.text, value);
  run.set(contents, { ...contents.current, entries });
}

const repeatsFor = ({ list }: Args): number =>
  list.length > 0 &&
  list.every((each) => each.every(({ atom }) => atom.kind === 'plain' || known(atom) !== undefined))
    ? KNOWN_REPEATS
    : REPEATS;

/** A function's name in the source. */
export function nameOfFunction(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined && 'text' in node.name) return node.name.text;
  const { parent } = node;
  if (
    (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) &&
    'text' in parent.name
  )
    return parent.name.text;
  return 'function';
}
