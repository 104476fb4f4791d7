import { questionOf, textOf, type Sentence, type Topic } from '../../../src/statement/topic';
import { topics } from '../../../src/statement/topics';
import type { Examination } from '../rule';
import type { Finding } from '../finding';
import type { Texts } from './texts';

/** Faults of the texts: missing, unused, with wrong placeholders, or not plain. */
export function textFindings(texts: Texts): Examination {
  const expected = topics.flatMap(expectedOf);
  const known = new Set(expected.flatMap(({ key }) => [key, key.replace(/\.other$/, '.zero')]));
  const leftOver = texts.keys.filter((key) => key.startsWith('topic.') && !known.has(key));
  return {
    examined: expected.length + leftOver.length,
    findings: [
      ...expected.flatMap(({ key, values }) => judge(texts, key, values)),
      ...leftOver.map((key) => ({ ...texts.placeOf(key), message: `Nothing says ${key}.` })),
    ],
  };
}

interface Expected {
  readonly key: string;
  /** The placeholders that the text must contain. */
  readonly values: readonly string[];
}

const expectedOf = (topic: Topic): Expected[] => [
  { key: questionOf(topic), values: [] },
  ...topic.answer.flatMap((sentence) => keysOf(topic, sentence)),
];

/** A sentence with a count has one text for one, one for more, and optionally one for none. */
function keysOf(topic: Topic, sentence: Sentence): Expected[] {
  const values = Object.keys(sentence.values ?? {});
  const key = textOf(topic, sentence);
  const forms = values.includes('count') ? [`${key}.one`, `${key}.other`] : [key];
  return forms.map((form) => ({ key: form, values }));
}

function judge(texts: Texts, key: string, values: readonly string[]): Finding[] {
  const text = texts.get(key);
  if (text === null) return [{ ...texts.placeOf(key), message: `There is no text ${key}.` }];
  const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const stray = used.filter((name) => !values.includes(name));
  const unused = values.filter((name) => !used.includes(name));
  return [
    ...stray.map((name) => `{${name}} in ${key} has no value.`),
    ...unused.map((name) => `${key} does not say {${name}}.`),
    ...REFUSED.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${key} ${why}`),
  ].map((message) => ({ ...texts.placeOf(key), message }));
}

const NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|sixty|ninety|hundred';

/** What no text of the statement may contain. */
const REFUSED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\d/, why: 'says a number. Numbers come from the declarations or the facts.' },
  { pattern: new RegExp(`\\b(?:${NUMBERS})\\b`, 'i'), why: 'says a number in words.' },
  { pattern: /https?:|www\.|@/, why: 'names an address. Addresses come from the facts.' },
  { pattern: /[[\]<>]/, why: 'has brackets left in.' },
  { pattern: /\b(?:we|us|our)\b/i, why: 'says “we”. Say who: the app, the maker, Atlassian.' },
  {
    pattern: /\b(?:reasonabl|commercial|industry.standard|best effort|fully|complian)/i,
    why: 'promises what nobody can check.',
  },
  {
    pattern: /\b(?:liab|disclaim|warrant|agree to this|deemed|continued use)/i,
    why: 'takes something from the reader.',
  },
];
