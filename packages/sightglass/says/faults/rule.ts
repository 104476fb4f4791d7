import type { Contrast, Fault, FaultId, FoundValue, Passage } from '../reading';
import type { StatementText } from '../text/document';
import type { Said } from '../topics/answer';
import type { HeardSentence } from '../topics/heard';

/** Everything that a rule about the text itself is given. */
export interface Given {
  readonly document: StatementText;
  readonly sentences: readonly HeardSentence[];
  readonly claims: ReadonlyMap<string, readonly Said[]>;
  readonly values: readonly FoundValue[];
  readonly contrasts: readonly Contrast[];
}

/** Finds one kind of fault; reports nothing where it is not sure. */
export type Rule = (given: Given) => readonly Fault[];

/** Makes a fault with its places sorted, each once. */
export const fault = (
  id: FaultId,
  passages: readonly Passage[],
  values: Fault['values'] = {},
): Fault => ({
  id,
  passages: passages
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start }, at, all) => all.findIndex((other) => other.start === start) === at)
    .toSorted((a, b) => a.start - b.start),
  values,
});
