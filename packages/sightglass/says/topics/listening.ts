import { phrase, type Phrase } from '../phrases/phrase';
import type { Claim } from './claim';

/** A phrase and the claim that it states. */
export interface Listening {
  readonly claim: Claim;
  readonly isFirm: boolean;
  readonly phrase: Phrase;
}

/** The phrases of all claims, by every name that their first step accepts. */
export function listening(claims: readonly Claim[]): ReadonlyMap<string, readonly Listening[]> {
  const byFirst = new Map<string, readonly Listening[]>();
  for (const one of claims.flatMap(phrasesOf)) {
    for (const name of one.phrase.steps[0]?.names ?? []) {
      byFirst.set(name, [...(byFirst.get(name) ?? []), one]);
    }
  }
  return byFirst;
}

const phrasesOf = (claim: Claim): Listening[] => [
  ...linesOf(claim.firm).map((line) => ({ claim, isFirm: true, phrase: phrase(line) })),
  ...linesOf(claim.hint ?? '').map((line) => ({ claim, isFirm: false, phrase: phrase(line) })),
];

const linesOf = (written: string): string[] =>
  written.split('\n').filter((line) => line.trim() !== '');
