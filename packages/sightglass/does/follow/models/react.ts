import type ts from 'typescript';
import { valueCell } from '../values/cell';
import { escape } from '../calls/escape';
import { join } from '../values/join';
import type { Run } from '../run';
import { derived, lastName } from '../values/sym';
import { makeList, makeObject } from '../values/things';
import {
  argument,
  given,
  nextId,
  one,
  UNDEFINED,
  type Args,
  type Native,
  type Sym,
  type Value,
} from '../values/value';

/** Hooks and functions of React, and of libraries with the same names. */
export function reactModel(run: Run, callee: Sym, args: Args, node: ts.Node): Value | undefined {
  const model = MODELS.get(lastName(callee));
  return callee.root.from === 'module' && WHO.has(callee.root.name)
    ? model?.(run, args, node)
    : undefined;
}

const WHO = new Set([
  'react',
  'preact',
  'preact/hooks',
  'preact/compat',
  '@forge/react',
  '@forge/ui',
  'react-dom',
]);

type Model = (run: Run, args: Args, node: ts.Node) => Value;

const same: Model = (_run, args) => argument(args, 0);

const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['useState', state],
  ['useReducer', reducer],
  ['useCallback', same],
  ['memo', same],
  ['forwardRef', same],
  ['startTransition', effect],
  ['useMemo', (run, args, node) => run.acts.callValue(argument(args, 0), given(), node, [])],
  ['useEffect', effect],
  ['useLayoutEffect', effect],
  ['useInsertionEffect', effect],
  [
    'useRef',
    (run, args, node) =>
      makeObject(run, node, [['current', join(argument(args, 0), one(derived('current', [])))]]),
  ],
  ['lazy', lazy],
  ['createContext', context],
  [
    'useContext',
    (run, args, node) =>
      argument(args, 0).flatMap(({ atom }) => run.acts.namedMember(atom, CURRENT, node)),
  ],
  ['createElement', createElement],
]);

const native = (call: Native['call']): Value => one({ kind: 'native', id: nextId(), call });

/** A state is its initial value, everything ever set, and what a later render knows. */
function state(run: Run, args: Args, node: ts.Node): Value {
  const first = argument(args, 0);
  const isFunction = first.some(({ atom }) => atom.kind === 'func');
  const start = isFunction ? run.acts.callValue(first, given(), node, []) : first;
  const key = `state ${node.getSourceFile().fileName}:${node.pos}`;
  const cell = valueCell(
    join(join(start, run.learned.stored.get(key) ?? []), one(derived('state', []))),
  );
  const set = native(({ list }) => {
    const [value] = list;
    const next = (value ?? []).flatMap(({ atom, when }) =>
      atom.kind === 'func'
        ? run.acts.callValue(one(atom), given(cell.current), node, [])
        : [{ atom, when }],
    );
    cell.current = join(cell.current, next);
    run.learned.stored.set(key, join(run.learned.stored.get(key) ?? [], next));
    return UNDEFINED;
  });
  return makeList(run, node, [cell.current, set]);
}

function reducer(run: Run, args: Args, node: ts.Node): Value {
  const reduce = argument(args, 0);
  const start = argument(args, 1);
  const dispatch = native(({ list }) => {
    run.acts.callValue(reduce, given(start, list[0] ?? UNDEFINED), node, []);
    return UNDEFINED;
  });
  return makeList(run, node, [join(start, one(derived('state', []))), dispatch]);
}

/** Runs the effect when the component exists, and its result when the component goes. */
function effect(run: Run, args: Args, node: ts.Node): Value {
  escape(run, argument(args, 0), node);
  return UNDEFINED;
}

/** `lazy(() => import('…'))` is the file's default component. */
function lazy(run: Run, args: Args, node: ts.Node): Value {
  const loaded = run.acts.callValue(argument(args, 0), given(), node, []);
  return loaded.flatMap(({ atom }) => run.acts.namedMember(atom, 'default', node));
}

const CURRENT = '$current';

function context(run: Run, args: Args, node: ts.Node): Value {
  const made = makeObject(run, node, [
    [CURRENT, join(argument(args, 0), one(derived('context', [])))],
  ]);
  const key = `context ${node.getSourceFile().fileName}:${node.pos}`;
  for (const { atom } of made) {
    if (atom.kind !== 'thing') continue;
    const { contents } = atom;
    const learnt = run.learned.stored.get(key) ?? [];
    const start = new Map(contents.current.entries);
    start.set(CURRENT, join(start.get(CURRENT) ?? [], learnt));
    const provide = native(({ list }) => {
      const properties = list[0] ?? [];
      for (const { atom: each } of properties) {
        const value = run.acts.namedMember(each, 'value', node);
        const before = contents.current.entries.get(CURRENT) ?? [];
        contents.current = {
          ...contents.current,
          entries: new Map(contents.current.entries).set(CURRENT, join(before, value)),
        };
        run.learned.stored.set(key, join(run.learned.stored.get(key) ?? [], value));
      }
      return UNDEFINED;
    });
    start.set('Provider', provide);
    contents.current = { ...contents.current, entries: start };
  }
  return made;
}

function createElement(run: Run, args: Args, node: ts.Node): Value {
  const [tag, properties] = args.list;
  run.acts.callValue(
    (tag ?? []).filter(({ atom }) => atom.kind !== 'text'),
    given(properties ?? UNDEFINED),
    node,
    [],
  );
  for (const each of args.list.slice(1)) escape(run, each, node);
  return one(derived('element', []));
}
