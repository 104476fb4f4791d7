import { quiet, type VirtualTime } from 'local-forge/rigs/virtual-time';
import { named, type PassingCall } from '../../rigs/tapped-app';
import type { VirtualApp } from '../../rigs/virtual-app';

/** Two overlapping invocations, by name. */
export interface Pair {
  readonly A: () => Promise<unknown>;
  readonly B: () => Promise<unknown>;
}

/** The course of one order of their platform calls, and both answers. */
export interface Played {
  readonly order: readonly string[];
  readonly answers: Readonly<Record<keyof Pair, unknown>>;
}

interface Held {
  readonly by: string;
  readonly op: string;
  readonly release: () => void;
}

/**
 * Holds every storage call of both at a gate. Jira's answers depend on neither, so its calls pass.
 */
class Gate {
  readonly held: Held[] = [];

  readonly tap = async (call: PassingCall, pass: () => Promise<Response>): Promise<Response> => {
    if (call.part === 'kvs' && (call.by === 'A' || call.by === 'B'))
      await new Promise<void>((release) => {
        this.held.push({ by: call.by, op: call.op, release });
      });
    return pass();
  };

  /** The calls that may go next, always in the same order. */
  get waiting(): readonly Held[] {
    return [...this.held].sort((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
  }

  letOn(one: Held): void {
    this.held.splice(this.held.indexOf(one), 1);
    one.release();
  }
}

/**
 * Plays every order in which the storage calls of two invocations can reach the platform, each on a
 * new app, and returns the number of orders.
 */
export async function playAllOrders(
  on: VirtualApp,
  start: () => Promise<Pair>,
  check: (played: Played) => void,
): Promise<number> {
  let plays = 0;
  let choices: Choice[] | undefined = [];
  while (choices !== undefined) {
    on.tap();
    const pair = await start();
    const gate = new Gate();
    on.tap(gate.tap);
    check(await play(gate, on.time, pair, choices));
    plays += 1;
    choices = following(choices);
  }
  return plays;
}

/** For each step, which of how many waiting calls went. */
interface Choice {
  taken: number;
  readonly of: number;
}

/** The next branch of the tree of orders, depth first; `undefined` after the last. */
function following(choices: Choice[]): Choice[] | undefined {
  const deepest = choices.findLastIndex(({ taken, of }) => taken + 1 < of);
  const last = choices[deepest];
  if (last === undefined) return undefined;
  return [...choices.slice(0, deepest), { ...last, taken: last.taken + 1 }];
}

async function play(gate: Gate, time: VirtualTime, pair: Pair, choices: Choice[]): Promise<Played> {
  const ended = new Set<string>();
  const answers: Record<keyof Pair, unknown> = { A: undefined, B: undefined };
  for (const name of ['A', 'B'] as const)
    void named(name, pair[name]).then((answer) => {
      answers[name] = answer;
      ended.add(name);
    });
  const order: string[] = [];
  const isStill = (name: string): boolean =>
    !ended.has(name) && !gate.held.some(({ by }) => by === name);
  for (let step = 0; ; step += 1) {
    await quiet();
    while (isStill('A') || isStill('B')) await time.leap();
    if (ended.size === 2) return { order, answers };
    const { waiting } = gate;
    const choice = (choices[step] ??= { taken: 0, of: waiting.length });
    const one = waiting[choice.taken];
    if (one === undefined) throw new Error('A play took another course than before.');
    order.push(`${one.by} ${one.op}`);
    gate.letOn(one);
  }
}
