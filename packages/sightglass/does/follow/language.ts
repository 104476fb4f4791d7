import type { Acts } from './acts';
import { callAtom, callSym, callValue } from './calls/calls';
import { classValue, construct } from './calls/classes';
import { evaluate } from './syntax/evaluate';
import { typed } from './calls/instances';
import { invoke } from './calls/invoke';
import { membersOf, namedMember, readMember } from './syntax/members';
import { callMethod } from './methods/methods';
import { importNamed, load, requireNamed } from './files/modules';
import { writeTo } from './syntax/operators';
import { bind } from './syntax/patterns';
import type { Run } from './run';
import { block, declareAll, hoist, statement, statements } from './flow/statements';
import { condition } from './flow/truth';

/** How each part of JavaScript is followed. */
export const language = (run: Run): Acts => ({
  evaluate: (...its) => evaluate(run, ...its),
  condition: (...its) => condition(run, ...its),
  callValue: (...its) => callValue(run, ...its),
  callAtom: (...its) => callAtom(run, ...its),
  callSym: (...its) => callSym(run, ...its),
  callMethod: (...its) => callMethod(run, ...its),
  invoke: (...its) => invoke(run, ...its),
  construct: (...its) => construct(run, ...its),
  classValue: (...its) => classValue(run, ...its),
  hoist: (...its) => {
    hoist(run, ...its);
  },
  statements: (...its) => statements(run, ...its),
  statement: (...its) => statement(run, ...its),
  block: (...its) => block(run, ...its),
  declareAll: (...its) => declareAll(run, ...its),
  membersOf: (...its) => membersOf(run, ...its),
  namedMember: (...its) => namedMember(run, ...its),
  readMember: (...its) => readMember(run, ...its),
  writeTo: (...its) => {
    writeTo(run, ...its);
  },
  bind: (...its) => {
    bind(run, ...its);
  },
  load: (...its) => load(run, ...its),
  importNamed: (...its) => importNamed(run, ...its),
  requireNamed: (...its) => requireNamed(run, ...its),
  typed: (...its) => typed(run, ...its),
});
