import { canBeSaid } from '../../src/statement/circumstances';
import type { Evidence } from '../../src/statement/evidence';
import type { Publisher } from '../../src/statement/publisher';
import { textOf } from '../../src/statement/topic';
import { topics } from '../../src/statement/topics';
import { claims, type Known } from '../../static/privacy/proof/claims';

/** A test or rule that a sentence names as its proof. */
export interface Needed {
  /** The key of the sentence's text, or the name of a claim of the pages. */
  readonly sentence: string;
  /** The test's file, from the project's folder; `null` for a rule of `verify`. */
  readonly file: string | null;
  readonly name: string;
}

/** All tests and rules that must have run and passed for every possible sentence. */
export const needed = (publisher: Publisher | null): readonly Needed[] => [
  ...topics.flatMap((topic) =>
    topic.answer
      .filter(({ only }) => canBeSaid(only, publisher))
      .flatMap((sentence) => namedIn(textOf(topic, sentence), sentence)),
  ),
  ...Object.entries<Known>(claims).flatMap(([name, known]) => namedIn(`claims.${name}`, known)),
];

type Basis = Evidence | Known['evidence'][number];

const namedIn = (
  sentence: string,
  { evidence }: { readonly evidence: readonly Basis[] },
): Needed[] =>
  evidence.flatMap((one: Basis): Needed[] => {
    if (one.kind === 'rule') return [{ sentence, file: null, name: one.rule }];
    return one.kind === 'test' ? [{ sentence, file: one.file, name: one.name }] : [];
  });
