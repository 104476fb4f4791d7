import type { Proof } from '../../../../src/contract';
import type { Answer, Statement } from '../../start/answers';
import type { Words } from '../../text/statement-words';

/** One question with its answer, in words. */
export interface Said {
  readonly answer: Answer;
  readonly question: string;
  readonly sentences: readonly string[];
}

export const sayAll = ({ answers }: Statement, words: Words): readonly Said[] =>
  answers.map((answer) => ({
    answer,
    question: words.of(answer.question),
    sentences: answer.sentences.map(({ text, values }) => words.of(text, values)),
  }));

/** What a person is looking for. */
export interface Wanted {
  readonly text: string;
  readonly proof: Proof | null;
}

/** The questions in which every word that was typed occurs, with a sentence known in the wanted way. */
export function find(all: readonly Said[], { text, proof }: Wanted): readonly Said[] {
  // Two spaces in a row leave an empty part, which every text holds.
  const parts = folded(text).split(/\s/);
  return all.filter(({ answer, question, sentences }) => {
    const whole = folded([question, ...sentences].join(' '));
    const isKnownSo = proof === null || answer.sentences.some((one) => one.proof === proof);
    return isKnownSo && parts.every((part) => whole.includes(part));
  });
}

/** Lower case without diacritics: `losch` finds `Lösch`; spellings such as `oe` for `ö` do not match. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How many sentences are known in each way. */
export function countProofs({ answers }: Statement): ReadonlyMap<Proof, number> {
  const counts = new Map<Proof, number>();
  for (const { proof } of answers.flatMap(({ sentences }) => sentences))
    counts.set(proof, (counts.get(proof) ?? 0) + 1);
  return counts;
}
