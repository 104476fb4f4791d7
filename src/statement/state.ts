import type { Disclosure } from '../disclosure/disclosure';
import { platformFacts } from './platform-facts';
import type { Publisher } from './publisher';
import { circumstancesOf, type Given, type Live } from './circumstances';
import type { Evidence } from './evidence';
import type { StatedEvidence, StatedSentence, Statement } from './statement';
import { questionOf, textOf, type Sentence, type Topic } from './topic';
import { topics } from './topics';
import type { Country, Value } from 'sightglass-for-jira/language/value';
import { valueOf } from './values';
import { byName } from 'sightglass-for-jira/json/own';

/**
 * Answers every question for this disclosure and this maker; `live` is what the admin page has just
 * read, and without it nothing is said to be read live. The same input gives the same statement.
 */
export function state(
  disclosure: Disclosure,
  publisher: Publisher | null,
  live: Live | null = null,
): Statement {
  const given: Given = { disclosure, publisher, live };
  return {
    app: { name: disclosure.app.name, version: disclosure.app.version },
    disclosureHash: disclosure.hash,
    named: publisher !== null,
    answers: topics.map((topic) => ({
      number: topic.number,
      id: topic.id,
      question: questionOf(topic),
      sentences: saidNow(topic, given).map((sentence) => say(topic, sentence, given)),
    })),
  };
}

/** The sentences of a topic that are said under these circumstances. */
export function saidNow({ answer }: Topic, given: Given): readonly Sentence[] {
  const now = circumstancesOf(given);
  return answer.filter(({ only }) => only === undefined || byName(now, only));
}

const say = (topic: Topic, sentence: Sentence, given: Given): StatedSentence => ({
  text: textOf(topic, sentence),
  values: valuesOf(sentence, given),
  proof: sentence.proof,
  evidence: sentence.evidence.map(withSource),
});

const valuesOf = ({ values = {} }: Sentence, given: Given): Record<string, Value | Country> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, source]) => {
      const value = valueOf(source, given);
      return value === null ? [] : [[name, value]];
    }),
  );

function withSource(evidence: Evidence): StatedEvidence {
  if (evidence.kind !== 'fact') return evidence;
  const { source, readOn } = byName(platformFacts, evidence.fact);
  return { kind: 'fact', fact: evidence.fact, source, readOn };
}
