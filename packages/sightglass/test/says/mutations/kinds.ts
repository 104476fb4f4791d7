import type { StatementReading } from '../../../says/reading';
import { differs, hasOtherFaults, saysOtherwise } from './noticed';

/** A changed statement, and what must be noticed about it. */
export interface Mutation {
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  readonly isNoticed: (before: StatementReading, after: StatementReading) => boolean;
}

export const KINDS = ['removed', 'contradicted', 'redirected', 'emptied', 'flipped'] as const;
export type Kind = (typeof KINDS)[number];

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Every possible change of every kind to a text, found without the reader under test. */
export const mutationsOf = (text: string): Mutation[] => [
  ...removed(text),
  ...contradicted(text),
  ...redirected(text),
  ...emptied(text),
  ...flipped(text),
];

const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?/g;
const KEEPS =
  /\b(?:retain|retention|kept|keep|store[sd]?|delete[sd]?|erased?)\b[^.\n]*\b(?:data|information|log|record|account|content|backup)|\b(?:data|information|logs?|records?|accounts?|content|backups?)\b[^.\n]*\b(?:retained|retention|kept|stored|deleted|erased)\b/i;
const FOR_HOW_LONG =
  /\b(?:\d+|thirty|ninety|six|twelve)\s(?:days?|weeks?|months?|years?|hours?)\b|\bas long as\b|\bno longer (?:needed|necessary|required)\b/i;
const TIME = /\b\d+\s(?:days?|weeks?|months?|years?|hours?)\b/;
const OF_PEOPLE =
  /\byears? (?:old|of age)|\bage of\b|\bunder \d|\bchild|\brespond|\bnotif|\brequest/i;

/** Sentences about how long data is kept. */
const keepingIn = (text: string): Place[] =>
  [...text.matchAll(SENTENCE)]
    .filter(([found]) => KEEPS.test(found) && FOR_HOW_LONG.test(found) && !OF_PEOPLE.test(found))
    .map(({ index, 0: found }) => ({
      start: index + (found.length - found.trimStart().length),
      end: index + found.length,
    }));

const replaced = (text: string, { start, end }: Place, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`;

const shown = (text: string, { start }: Place): string => text.slice(start, start + 70);

/** Removes a sentence on retention. */
const removed = (text: string): Mutation[] =>
  keepingIn(text).map((place) => ({
    kind: 'removed',
    name: shown(text, place),
    text: replaced(text, place, ''),
    isNoticed: (before, after) => [47, 48, 49].some((topic) => saysOtherwise(topic, before, after)),
  }));

/** Repeats the sentence far below with another period. */
const contradicted = (text: string): Mutation[] =>
  keepingIn(text).flatMap((place): Mutation[] => {
    const sentence = text.slice(place.start, place.end);
    if (!TIME.test(sentence)) return [];
    return ['3 days', '11 years'].map((time) => ({
      kind: 'contradicted',
      name: `${shown(text, place)} · ${time}`,
      text: `${text.trimEnd()}\n\n${sentence.replace(/^[-•*|]\s*/, '').replace(TIME, time)}\n`,
      isNoticed: hasOtherFaults,
    }));
  });

const DOMAIN = /(?<=[\w.+-]@)[\w-]+(?:\.[\w-]+)+/g;

/** Moves a mailbox to another domain. */
const redirected = (text: string): Mutation[] =>
  [...text.matchAll(DOMAIN)].flatMap(({ index, 0: domain }) =>
    ['elsewhere.test', `${domain.split('.')[0] ?? ''}.zone`].map((other) => ({
      kind: 'redirected',
      name: `${domain} to ${other} at ${index}`,
      text: replaced(text, { start: index, end: index + domain.length }, other),
      isNoticed: (before, after) =>
        hasOtherFaults(before, after) || saysOtherwise(60, before, after),
    })),
  );

/** Removes the items of an announced list. */
const emptied = (text: string): Mutation[] =>
  [...text.matchAll(/:[ \t]*\n\s*((?:[ \t]*[-•·*][ \t][^\n]*(?:\n|$))+)/g)].map(
    ({ index, 0: found, 1: items = '' }) => {
      const start = index + found.length - items.length;
      return {
        kind: 'emptied',
        name: text.slice(Math.max(0, index - 50), index + 1),
        text: replaced(text, { start, end: start + items.length }, '\n'),
        isNoticed: differs,
      };
    },
  );

const DEEDS =
  'collect|store|sell|rent|share|disclose|transfer|retain|use|receive|process|track|access|encrypt|delete';
const DONE =
  'collected|stored|sold|rented|shared|disclosed|transferred|retained|used|received|processed|tracked|encrypted|deleted';

/** Turns statements about acts into their opposite. */
const FLIPS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:do not|does not|don['’]t|doesn['’]t) (?=(?:knowingly )?(?:${DEEDS})\\b)`,
      'gi',
    ),
    '',
  ],
  [new RegExp(`\\b(?:will not|won['’]t) (?=(?:${DEEDS})\\b)`, 'gi'), 'will '],
  [new RegExp(`\\bcannot (?=(?:${DEEDS})\\b)`, 'gi'), 'can '],
  [new RegExp(`\\b(?:never|no longer) (?=(?:${DEEDS}|${DONE})\\b)`, 'gi'), ''],
  [new RegExp(`(?<=\\b(?:is|are|be) )(?:not|never) (?=(?:${DONE})\\b)`, 'gi'), ''],
  [
    new RegExp(
      `(?<!\\b(?:information|data|content|cookies|services) )\\bwe (?=(?:${DEEDS}) (?!to\\b))`,
      'gi',
    ),
    'we do not ',
  ],
  [
    new RegExp(
      `(?<!\\b(?:information|data|content|cookies|services) )\\bwe may (?=(?:${DEEDS})\\b)`,
      'gi',
    ),
    'we will never ',
  ],
  [
    new RegExp(
      `(?<=\\b(?:data|information|cookies|logs?|address(?:es)?|content) (?:is|are) )(?=(?:${DONE})\\b)`,
      'gi',
    ),
    'not ',
  ],
];

/**
 * Whether the place is in a full sentence; headings and conditions state nothing that can be
 * inverted.
 */
function isSaid(text: string, at: number): boolean {
  const [from, to] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)];
  const line = text.slice(from, to === -1 ? text.length : to);
  const before = text.slice(Math.max(from, text.lastIndexOf('.', at) + 1), at);
  return (
    !text.startsWith('Do Not Track', at) &&
    /[.:;]\s*$/.test(line) &&
    !/\b(?:if|when|how|where|what|that|which|unless|whether|why|no|nor|not|before|after|once|until)\b/i.test(
      before,
    )
  );
}

const flipped = (text: string): Mutation[] =>
  FLIPS.flatMap(([from, to]) =>
    [...text.matchAll(from)]
      .filter(({ index }) => isSaid(text, index))
      .map(({ index, 0: found }) => ({
        kind: 'flipped',
        name: text.slice(Math.max(0, index - 20), index + 90),
        text: replaced(text, { start: index, end: index + found.length }, to),
        isNoticed: differs,
      })),
  );
