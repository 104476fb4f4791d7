import type ts from 'typescript';
import type { Run } from '../run';
import { gap } from './sym';
import { makeList, makeObject } from './things';
import { plain, text, type Value } from './value';

/** The value of a JSON file. */
export function jsonValue(run: Run, source: string, node: ts.Node): Value {
  try {
    return valueOf(run, JSON.parse(source), node);
  } catch {
    return gap('data', 'syntax');
  }
}

function valueOf(run: Run, json: unknown, node: ts.Node): Value {
  if (typeof json === 'string') return text(json);
  if (typeof json === 'number' || typeof json === 'boolean' || json === null) return plain(json);
  if (Array.isArray(json))
    return makeList(
      run,
      node,
      json.map((each) => valueOf(run, each, node)),
    );
  if (typeof json !== 'object') return plain(undefined);
  return makeObject(
    run,
    node,
    Object.entries(json).map(([name, each]) => [name, valueOf(run, each, node)] as const),
  );
}
