import { fireEvent } from '@testing-library/preact';

import changes from '../../../src/disclosure/changes.json';
import { compare } from '../../../src/disclosure/compare/compare';
import { decodeDisclosure } from '../../../src/disclosure/decode-disclosure';
import json from '../../../src/disclosure/disclosure.json';
import { current } from '../../../src/statement/current';
import { state } from '../../../src/statement/state';
import { rest } from '../browser';
import { overview, panel } from '../given-overview';

/** What the functions answer, by name, and which of them were asked, in order. */
export interface Answering {
  readonly answers: Map<string, unknown>;
  readonly asked: string[];
}

/** How long an answer takes, in milliseconds. */
export const ANSWER_MS = 20;

const ok = (value: unknown): unknown => ({ ok: true, value });
/** An answer that is none. */
export const refused = (code: string): unknown => ({ ok: false, error: { code } });

const disclosure = decodeDisclosure(json);
const counts = { found: 2, erased: 2, remaining: 0, walkedAll: true, stoppedBy: null };
const erased = { ...counts, platformCalls: 7, ms: 40 };

const usual = (): [string, unknown][] => [
  ['overview', ok(overview())],
  ['panel', ok(panel())],
  ['statement', ok(state(current, null))],
  ['changes', ok({ ...changes, sealed: null })],
  ['refresh', ok({ change: 'nothing-stored' })],
  ['record', ok({ change: 'taken-back' })],
  ['erase', ok(erased)],
  ['rehearse', ok({ counts: erased, writtenBack: true })],
  [
    'document',
    ok({
      disclosure,
      publisher: null,
      changes: disclosure === null ? null : compare(null, disclosure),
      live: overview(),
    }),
  ],
];

const answers = new Map<string, unknown>();
const asked: string[] = [];

const callBridge = async (op: string, given?: { readonly functionKey: string }) => {
  if (op !== 'invoke' || given === undefined) throw new Error(op);
  asked.push(given.functionKey);
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  return answers.get(given.functionKey);
};

// Before any page is loaded, which takes the bridge as it finds it.
Object.assign(window, { __bridge: { callBridge } });

/** Jira's side of the bridge: answers as the functions do when all is well, each in a moment. */
export function bringAnswers(): Answering {
  beforeEach(() => {
    asked.length = 0;
    for (const [name, answer] of usual()) answers.set(name, answer);
  });
  return { answers, asked };
}

export const button = (name: string, around: ParentNode = document): HTMLElement => {
  const found = [...around.querySelectorAll<HTMLElement>('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  return found;
};

export async function press(name: string, around?: ParentNode): Promise<void> {
  fireEvent.click(button(name, around));
  await rest();
}
