import { dataFrom, queryText } from '../values/texts';
import type ts from 'typescript';
import { join } from '../values/join';
import type { Run } from '../run';
import { entryName } from '../values/sym';
import { anyOf, makeList, put, putSomewhere } from '../values/things';
import {
  argument,
  given,
  known,
  one,
  text,
  UNDEFINED,
  UNKNOWN_FLAG,
  type Args,
  type Thing,
  type Value,
} from '../values/value';

/** Calls a method of a Map, a Set or URLSearchParams. */
export function mapMethod(
  run: Run,
  map: Thing,
  name: string,
  args: Args,
  node: ts.Node,
): Value | undefined {
  const key = onlyText(argument(args, 0));
  const { entries, rest } = map.contents.current;
  switch (name) {
    case 'get':
      if (key === undefined) return join(anyOf(map), UNDEFINED);
      return entries.get(key) ?? join(rest, UNDEFINED);
    case 'set':
    case 'append':
      if (key === undefined) putSomewhere(run, map, argument(args, 1));
      else put(run, map, key, argument(args, 1));
      return one(map);
    case 'add':
      putSomewhere(run, map, argument(args, 0));
      return one(map);
    case 'has':
      return UNKNOWN_FLAG;
    case 'forEach':
      run.loop(() => {
        run.acts.callValue(argument(args, 0), given(anyOf(map), one(entryName([]))), node, []);
      });
      return UNDEFINED;
    case 'toString':
      return map.shape === 'params' ? queryText(map) : dataFrom([one(map)], 'map');
    case 'delete':
    case 'clear':
      return UNDEFINED;
    default:
      return listed(run, map, name, node);
  }
}

/** The keys and values of a map as lists. */
function listed(run: Run, map: Thing, name: string, node: ts.Node): Value | undefined {
  const { entries, rest } = map.contents.current;
  switch (name) {
    case 'keys':
      return makeList(
        run,
        node,
        [...entries.keys()].map((each) => text(each)),
        one(entryName([])),
      );
    case 'values':
      return makeList(run, node, [...entries.values()], rest);
    case 'entries':
      return makeList(
        run,
        node,
        [...entries].map(([each, value]) => makeList(run, node, [text(each), value])),
        rest.length === 0 ? [] : makeList(run, node, [one(entryName([])), rest]),
      );
    default:
      return undefined;
  }
}

const onlyText = (value: Value): string | undefined => {
  const [only] = value;
  if (value.length !== 1 || only === undefined) return undefined;
  return only.atom.kind === 'plain' ? String(only.atom.value) : known(only.atom);
};
