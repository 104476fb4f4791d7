import type ts from 'typescript';
import { forgeModel } from './models/forge';
import { globalModel } from './models/globals';
import { lodashModel } from './models/lodash';
import { reactModel } from './models/react';
import { regexpModel } from './models/regexps';
import { wrappedFunctions } from './models/wrappers';
import type { Run } from './run';
import type { Args, Sym, Value } from './values/value';

/** The result of a call to something outside that is modelled; `undefined` for plain data. */
export function modelled(
  run: Run,
  callee: Sym,
  args: Args,
  node: ts.Node,
  isNew: boolean,
): Value | undefined {
  const { root } = callee;
  if (root.from === 'global') {
    const model = globalModel(run, callee, args, node, isNew) ?? regexpModel(callee, args);
    if (model !== undefined) return model;
  }
  if (root.from === 'module') {
    const model =
      forgeModel(run, callee, args, node) ??
      reactModel(run, callee, args, node) ??
      lodashModel(run, callee, args, node);
    if (model !== undefined) return model;
  }
  return wrappedFunctions(run, callee, args, node);
}
