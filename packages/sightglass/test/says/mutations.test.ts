import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { readStatement } from '../../says/read-statement';
import type { StatementReading } from '../../says/reading';
import { STATEMENT } from './statement';

/** A changed statement, and what a reader must notice of it. */
interface Mutation {
  readonly name: string;
  readonly text: string;
  readonly isNoticed: (before: StatementReading, after: StatementReading) => boolean;
}

const hasNewFault = (before: StatementReading, after: StatementReading): boolean =>
  JSON.stringify(after.faults.map(({ id, values }) => [id, values])) !==
    JSON.stringify(before.faults.map(({ id, values }) => [id, values])) ||
  after.faults.some(({ passages }, at) => passages.length !== before.faults[at]?.passages.length);

const saysOtherwise =
  (topic: number) =>
  (before: StatementReading, after: StatementReading): boolean =>
    shortly(before, topic) !== shortly(after, topic);

const beside = ({ besides }: StatementReading): string =>
  JSON.stringify(besides.map(({ says, claim }) => [says, claim]));

/** The answer, with each passage's yes or no and the values, but not where they stand. */
const shortly = ({ topics }: StatementReading, topic: number): string => {
  const { answer, passages, values } = topics[topic - 1] ?? {
    answer: null,
    passages: [],
    values: [],
  };
  return JSON.stringify([
    answer,
    passages.map(({ says, claim }) => [says, claim]),
    values.map(({ value, about }) => [value, about]),
  ]);
};

const sentencesOf = (reading: StatementReading, topic: number): { start: number; end: number }[] =>
  (reading.topics[topic - 1]?.passages ?? []).filter(({ says }) => says !== 'touches');

const without = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start)}${text.slice(end)}`;

/** Every retention sentence removed. */
const removed = (reading: StatementReading): Mutation[] =>
  sentencesOf(reading, 47).map((place, at) => ({
    name: `retention sentence ${at + 1} removed`,
    text: without(reading.text, place),
    isNoticed: saysOtherwise(47),
  }));

/** After each retention sentence with a time, the same with another time. */
const contradicted = (reading: StatementReading): Mutation[] =>
  reading.values
    .filter(({ kind, days }) => kind === 'retention' && days !== null)
    .flatMap(({ start, end }) =>
      ['3 days', '11 years', '6 weeks', '18 months'].flatMap((time) => {
        const sentence = sentencesOf(reading, 47).find(
          (one) => start >= one.start && end <= one.end,
        );
        if (sentence === undefined) return [];
        const copy = `${reading.text.slice(sentence.start, start)}${time}${reading.text.slice(end, sentence.end)}`;
        return [
          {
            name: `contradicted by ${time}`,
            text: `${reading.text}\n\n${copy}\n`,
            isNoticed: hasNewFault,
          },
        ];
      }),
    );

/** One mailbox at another domain. */
const redirected = (reading: StatementReading): Mutation[] =>
  reading.values
    .filter(({ kind, value }) => kind === 'contact' && value.includes('@'))
    .flatMap(({ start, end, value }) =>
      [
        'elsewhere.example',
        'other-host.test',
        `${value.split('@')[1]?.split('.')[0] ?? ''}.org`,
      ].map((domain) => ({
        name: `${value} moved to ${domain}`,
        text: `${reading.text.slice(0, start)}${value.split('@')[0] ?? ''}@${domain}${reading.text.slice(end)}`,
        isNoticed: (before: StatementReading, after: StatementReading) =>
          hasNewFault(before, after) || saysOtherwise(60)(before, after),
      })),
    );

/** Each list without its items. */
const emptied = (reading: StatementReading): Mutation[] =>
  [...reading.text.matchAll(/:\n((?:[-•·][^\n]*\n)+)/g)].map(({ index, 1: items = '' }) => ({
    name: `list at ${index} emptied`,
    text: `${reading.text.slice(0, index + 2)}\n${reading.text.slice(index + 2 + items.length)}`,
    isNoticed: hasNewFault,
  }));

/** What a maker says that it does or does not do. */
const FLIPS: readonly (readonly [RegExp, string])[] = [
  [/\bwe do not (?=collect|store|sell|use|share|receive|employ)/gi, 'We '],
  [/\bdoes not (?=collect|store|sell|use|share|knowingly)/g, ''],
  [
    /\bwe collect (?=information|your|the|certain|personal|content|and|data)/gi,
    'we do not collect ',
  ],
  [/\bwe use (?=cookies|personal|your|collective|encryption)/gi, 'we do not use '],
  [/\bwe share (?=data|your|information|personal)/gi, 'we do not share '],
  [/\bwe store (?=data|your|information|the)/gi, 'we do not store '],
  [/\bis encrypted\b/gi, 'is not encrypted'],
  [/\bis retained\b/gi, 'is not retained'],
  [/\bis deleted\b/gi, 'is not deleted'],
];

/** A heading asks and announces; only a sentence can be turned round. */
const isInSentence = (text: string, at: number): boolean =>
  /[.:;]\s*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)));

/** Each denial turned round, and each affirmation. */
const flipped = (reading: StatementReading): Mutation[] =>
  FLIPS.flatMap(([from, to]) =>
    [...reading.text.matchAll(from)]
      .filter(({ index }) => isInSentence(reading.text, index))
      .map(({ index, 0: found }) => ({
        name: `"${reading.text.slice(index, index + 60)}" flipped`,
        text: `${reading.text.slice(0, index)}${to}${reading.text.slice(index + found.length)}`,
        isNoticed: (before: StatementReading, after: StatementReading) =>
          hasNewFault(before, after) ||
          after.topics.some(({ topic }) => saysOtherwise(topic)(before, after)) ||
          beside(before) !== beside(after),
      })),
  );

const mutationsOf = (text: string): { before: StatementReading; all: Mutation[] } => {
  const before = readStatement(text, 'text');
  return {
    before,
    all: [removed, contradicted, redirected, emptied, flipped].flatMap((make) => make(before)),
  };
};

/** Which of them go unnoticed. */
const unnoticed = (text: string): { readonly made: number; readonly missed: string[] } => {
  const { before, all } = mutationsOf(text);
  const missed = all.filter(
    ({ text: changed, isNoticed }) => !isNoticed(before, readStatement(changed, 'text')),
  );
  return { made: all.length, missed: missed.map(({ name }) => name) };
};

it('notices every change to a complete statement', () => {
  const { made, missed } = unnoticed(STATEMENT);
  expect(made).toBeGreaterThan(30);
  expect(missed).toEqual([]);
});

/** The public statements for development, laid beside the repository and never part of it. */
const SEEDS = `${__dirname}/../../../../../shared/seeds`;

it('notices at least 95 of 100 changes to the public statements, where they are laid', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS) : [];
  if (files.length === 0) process.stderr.write(`skipped: there are no statements in ${SEEDS}\n`);
  const results = files.map((file) => unnoticed(readFileSync(`${SEEDS}/${file}`, 'utf8')));
  const made = results.reduce((sum, result) => sum + result.made, 0);
  const missed = results.flatMap((result) => result.missed);
  expect(made).toBeGreaterThanOrEqual(files.length * 12);
  expect(missed.length).toBeLessThanOrEqual(made * 0.05);
});
