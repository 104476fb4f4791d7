import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { readStatement } from '../../../says/read-statement';
import { STATEMENT } from '../statement';
import { KINDS, mutationsOf, type Mutation } from './kinds';
import { STATEMENTS } from './statements';

interface Made extends Mutation {
  readonly from: string;
}

const madeOf = (texts: readonly string[]): Made[] =>
  texts.flatMap((from) => mutationsOf(from).map((mutation) => ({ ...mutation, from })));

/** The mutations that go unnoticed. */
function missedOf(mutations: readonly Made[]): string[] {
  const readings = new Map<string, ReturnType<typeof readStatement>>();
  const readingOf = (text: string): ReturnType<typeof readStatement> => {
    const known = readings.get(text) ?? readStatement(text, 'text');
    readings.set(text, known);
    return known;
  };
  return mutations
    .filter(({ from, text, isNoticed }) => !isNoticed(readingOf(from), readStatement(text, 'text')))
    .map(({ kind, name }) => `${kind}: ${name}`);
}

const OWN = madeOf([STATEMENT, ...STATEMENTS]);

it.each(STATEMENTS)('finds nothing wrong in a statement as it was written', (text) => {
  expect(readStatement(text, 'text').faults).toEqual([]);
});

it.each(KINDS)('notices each change to statements of our own: %s', (kind) => {
  const made = OWN.filter((one) => one.kind === kind);
  expect(made.length).toBeGreaterThan(3);
  expect(missedOf(made)).toEqual([]);
});

/**
 * Public statements and labelled policies, where a folder of them lies beside the repository; they
 * are not part of it.
 */
const SHARED = `${__dirname}/../../../../../../shared`;

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

interface Policy {
  readonly passages: readonly {
    readonly text: string;
    readonly context: readonly { readonly type: string }[];
  }[];
}

const asText = ({ passages }: Policy): string =>
  passages
    .map(({ text, context }) =>
      context.some(({ type }) => type === 'list_intro') ? `- ${text}` : text,
    )
    .join('\n');

function publicTexts(): string[] {
  const folder = `${SHARED}/seeds`;
  const seeds = existsSync(folder) ? readdirSync(folder) : [];
  const policies = linesOf(`${SHARED}/policies/gdpr200-dev.jsonl`).map(
    (line) => JSON.parse(line) as Policy,
  );
  return [
    ...seeds.map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    ...policies.map(asText),
  ];
}

const EACH = 40;

/** Forty of each kind, evenly spread. */
const spread = (all: readonly Made[]): Made[] =>
  KINDS.flatMap((kind) => {
    const made = all.filter((one) => one.kind === kind);
    const step = Math.max(1, made.length / EACH);
    return made
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .slice(0, EACH);
  });

it('notices 95 of 100 changes to public statements, where they are laid', () => {
  const texts = publicTexts();
  if (texts.length === 0) process.stderr.write(`skipped: there are no statements in ${SHARED}\n`);
  const made = spread(madeOf([...texts, STATEMENT, ...STATEMENTS]));
  const missed = missedOf(made);
  expect(made.length).toBeGreaterThanOrEqual(texts.length === 0 ? 50 : 190);
  expect({ made: made.length, missed: missed.length <= made.length * 0.05 ? [] : missed }).toEqual({
    made: made.length,
    missed: [],
  });
});
