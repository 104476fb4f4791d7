import type { InspectorWords } from '../asks/inspection-words';
import type { Question } from './held';

/** A question to the maker, in words; a topic is named as the reader names it. */
export function questionSentence(
  { id, values }: Question,
  words: Pick<InspectorWords, 'of'>,
): string {
  const { topic, ...others } = values;
  return typeof topic === 'string'
    ? words.of(`question.${id}`, { ...others, topic: words.of(`says.topic.${topic}`) })
    : words.of(`question.${id}`, values);
}
