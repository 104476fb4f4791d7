import { contrastsIn } from 'sightglass-for-jira/says/contrasts/contrasts';
import { sentencesOf } from 'sightglass-for-jira/says/text/sentences';
import { byClaim } from 'sightglass-for-jira/says/topics/answer';
import { hear } from 'sightglass-for-jira/says/topics/hear';

import { documentOf, labelsOf, type LabelledPolicy } from './labelled';

/** A policy with labels that affirm and deny the same thing, and whether the reader shows both. */
export interface Contrasted {
  readonly policy: string;
  readonly values: readonly string[];
  readonly isFound: boolean;
}

/** All policies whose labels affirm and deny the same thing. */
export const contrastedIn = (policies: readonly LabelledPolicy[]): Contrasted[] =>
  policies.flatMap((policy) => {
    const values = bothWays(policy);
    if (values.length === 0) return [];
    const document = documentOf(policy);
    const sentences = hear(sentencesOf(document));
    const isFound = contrastsIn(document.text, sentences, byClaim(sentences)).length > 0;
    return [{ policy: policy.policy, values, isFound }];
  });

/** Labelled values that are affirmed in one place and denied in another. */
function bothWays(policy: LabelledPolicy): string[] {
  const known = new Map<string, Set<boolean>>();
  for (const { requirement, value, performed } of labelsOf(policy)) {
    const key = `${requirement}: ${bare(value)}`;
    known.set(key, (known.get(key) ?? new Set()).add(performed));
  }
  return [...known].filter(([, both]) => both.size > 1).map(([key]) => key);
}

/** Without articles, possessives and punctuation. */
const bare = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:your|the|any|an?|our|certain)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
