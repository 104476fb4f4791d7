import type ts from 'typescript';
import { join } from '../values/join';
import type { Run } from '../run';
import { derived, endName, nameOf } from '../values/sym';
import { symsIn } from '../values/syms-in';
import { makeList } from '../values/things';
import { argument, one, plain, type Args, type Sym, type Value } from '../values/value';

/** What `exec` of a regular expression finds. */
export const regexpModel = (callee: Sym, args: Args): Value | undefined =>
  callee.root.name === 'RegExp' && endName(callee) === 'exec'
    ? foundIn(argument(args, 0))
    : undefined;

/** What a regular expression finds in a text: a part of it, or nothing. */
export const foundIn = (value: Value): Value => join(partOf(value), plain(null));

const partOf = (value: Value): Value => one(derived(FOUND, symsIn(value)));
const FOUND = 'found';

/** What a part that was found was found in; `undefined` for other data. */
export const wholeOf = (data: Sym): Sym | undefined =>
  data.root.from === 'derived' && nameOf(data) === FOUND ? data.root.of[0] : undefined;

/** All that one finds. */
export const allFoundIn = (run: Run, value: Value, node: ts.Node): Value =>
  makeList(run, node, [], partOf(value));
