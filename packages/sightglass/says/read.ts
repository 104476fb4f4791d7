// What is alike is read one after the other, lexicon and topics first: packed so, it is smaller.
import { CLAIMS } from './topics/claims';
import { hear } from './topics/hear';
import { TOPICS, type Topic } from './topics/topics';
import { answerOf, byClaim, passagesOf, saidBy, type Said } from './topics/answer';
import { firmAnswer } from './topics/measured';
import { contrastsIn } from './contrasts/contrasts';
import { faultsOf } from './faults/faults';
import { isForeign, languageOf } from './language';
import type { FoundValue, InputKind, StatementReading, TopicReading, ValueKind } from './reading';
import type { StatementText } from './text/document';
import { sentencesOf } from './text/sentences';
import { valuesIn } from './values/found';

/** At most this many words of a statement are read. */
export const MOST_WORDS = 60_000;
/**
 * At most this many characters (UTF-16 units) are read; no text of `MOST_WORDS` words is longer.
 */
const MOST_UNITS = 600_000;

/**
 * Reads a statement split into its parts. Never throws, keeps no state, and returns the same
 * reading for the same text. Text in another language than English is reported as not read.
 */
export function readDocument(given: StatementText, kind: InputKind): StatementReading {
  const document = cut(given);
  const { text } = document;
  const language = languageOf(text);
  const isRead = language === 'en' || language === null;
  const all = isRead ? sentencesOf(inEnglish(document)) : [];
  const sentences = hear(upTo(all, MOST_WORDS));
  const values = valuesIn(text, sentences);
  const claims = byClaim(sentences);
  const byTopic = saidBy(sentences, ({ claim }) => claim.topic);
  const contrasts = contrastsIn(text, sentences, claims);
  return {
    format: 1,
    kind,
    language,
    isRead,
    isCut: given.text.length > text.length || sentences.length < all.length,
    words: sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0),
    text,
    topics: TOPICS.map((topic) => topicReading(topic, byTopic.get(topic.number) ?? [], values)),
    besides: BESIDES.flatMap((claim) => passagesOf(claims.get(claim) ?? [], 'firm')),
    faults: isRead ? faultsOf({ document, sentences, claims, values, contrasts }) : [],
    contrasts,
    values,
  };
}

/** Without the parts in another language. */
const inEnglish = ({ text, blocks }: StatementText): StatementText => ({
  text,
  blocks: blocks.filter(({ start, end }) => !isForeign(text.slice(start, end))),
});

/** Claims that belong to no topic; some are compared with an app's file. */
const BESIDES = CLAIMS.filter(({ topic }) => topic === 0).map(({ id }) => id);

function cut({ text, blocks }: StatementText): StatementText {
  if (text.length <= MOST_UNITS) return { text, blocks };
  return { text: text.slice(0, MOST_UNITS), blocks: blocks.filter(({ end }) => end <= MOST_UNITS) };
}

function upTo(
  sentences: ReturnType<typeof sentencesOf>,
  most: number,
): ReturnType<typeof sentencesOf> {
  let words = 0;
  const end = sentences.findIndex((sentence) => (words += sentence.words.length) > most);
  return end === -1 ? sentences : sentences.slice(0, end);
}

const VALUES_OF: ReadonlyMap<string, readonly ValueKind[]> = new Map([
  ['providers', ['company']],
  ['location', ['place']],
  ['transfers', ['place']],
  ['retention', ['retention']],
  ['uninstall', ['uninstall']],
  ['data-rights', ['right']],
  ['choice-rights', ['right']],
  ['how-to-exercise', ['deadline']],
  ['roles', ['law']],
  ['formalities', ['contact', 'date']],
]);

function topicReading(
  { number, id, mixed, isNeverDenied }: Topic,
  said: readonly Said[],
  values: readonly FoundValue[],
): TopicReading {
  const passages = passagesOf(said);
  const kinds = VALUES_OF.get(id) ?? [];
  const firm = said.filter(({ heard }) => heard.isFirm);
  const places = (firm.length > 0 ? firm : said).map((one) => one.in.sentence);
  const within = (value: FoundValue): boolean =>
    kinds.includes(value.kind) &&
    (value.kind === 'contact' ||
      places.some(({ start, end }) => value.start >= start && value.end <= end));
  return {
    topic: number,
    id,
    answer: firmAnswer(number, answerOf(said, mixed, isNeverDenied)),
    passages,
    values: passages.length === 0 ? [] : values.filter(within),
  };
}
