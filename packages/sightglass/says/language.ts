/** Frequent small words of each language. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to we you your our for with that this are is or by from not may which will be as on any',
  de: 'der die das und wir sie ihre von zu mit nicht ist auf für werden oder ein eine den dem im bei durch sind',
  fr: 'le la les des et nous vous vos de du pour avec dans est que sont par sur une aux ce cette pas ne',
  es: 'el la los las de y nosotros usted sus para con que en por una del se es no como su al o',
  pt: 'o a os as de e nós você seus para com que em por uma do da se não como dos das ao ou',
  it: 'il lo la gli le di e noi che per con una del della dei sono nei alla non si da al o',
  nl: 'de het een en van wij u uw voor met niet is op worden of aan door zijn die dat te bij',
  pl: 'i w na z do się nie jest oraz przez dla lub od jak o po które dane są',
  sv: 'och att det som en på är av för med till den vi du inte om ett kan eller har',
};

/** At most this many words are examined. */
const LOOKED_AT = 3000;
/** Fewer words do not show the language. */
const FEWEST = 8;

/** The language of a text, by its script and small words; `null` where the text is too short. */
export function languageOf(text: string): string | null {
  const start = text.slice(0, 60_000);
  const script = scriptOf(start);
  if (script !== null) return script;
  const words = wordsOf(start);
  const best = mostOf(words);
  return words.length >= FEWEST && best.count / words.length > 0.08 ? best.language : null;
}

/** The first words, without addresses. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/[\p{L}\d-]{1,40}[@/.:](?=\S)/gu, ' ')
      .match(/\p{L}+/gu) ?? []
  ).slice(0, LOOKED_AT);

interface Counted {
  readonly language: string;
  readonly count: number;
}

const KNOWN: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(SMALL_WORDS).map(
  ([language, small]) => [language, new Set(small.split(' '))],
);

const countOf = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length;

/** The language with the most small words; English in a draw. */
const mostOf = (words: readonly string[]): Counted =>
  KNOWN.map(([language, known]) => ({ language, count: countOf(words, known) })).reduce(
    (best, next) => (next.count > best.count ? next : best),
  );

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
];

/**
 * One sign of a script that writes a word in one or two signs counts as this many Latin letters.
 */
const LATIN_PER_SIGN = 2;

/** The script that outweighs the Latin letters, if there is one. */
function scriptOf(text: string): string | null {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const signs = text.match(new RegExp(script, 'gu'))?.length ?? 0;
    if (signs >= FEWEST_SIGNS && LATIN_PER_SIGN * signs > latin) return language;
  }
  return null;
}

const FEWEST_SIGNS = 4;

/** Whether a part of an English text is in another language: a file may hold several texts. */
export function isForeign(part: string): boolean {
  const start = part.slice(0, LONGEST);
  if (OTHER_SIGNS.test(start) && scriptOf(start) !== null) return true;
  if (start.length < SHORTEST || SURELY_ENGLISH.test(start)) return false;
  const words = wordsOf(start);
  const { language, count } = mostOf(words);
  return language !== 'en' && count >= CLEARLY * words.length && count >= FEWEST_SMALL;
}

/** How many characters of a part are examined. */
const LONGEST = 300;
/** Characters outside the Latin script; parts without any need no counting. */
const OTHER_SIGNS = /[\u0370-\u1FFF\u3040-\uD7FF]/;
const SURELY_ENGLISH = /\b(?:the|and|your|our|you|this)\b/i;

/** A shorter part does not show its language. */
const SHORTEST = 60;
/** The share of a part's words that must be another language's small words, and how many. */
const CLEARLY = 0.2;
const FEWEST_SMALL = 3;
