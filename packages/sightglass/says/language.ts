/** Small words that give a language away. */
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

/** How many words are looked at. */
const LOOKED_AT = 3000;
/** Fewer words tell nothing. */
const FEWEST = 8;

/** The language of a text by its script and its small words; `null` where too little tells. */
export function languageOf(text: string): string | null {
  const start = text.slice(0, 60_000);
  const script = scriptOf(start);
  if (script !== null) return script;
  const words = (start.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, LOOKED_AT);
  if (words.length < FEWEST) return null;
  const counts = Object.entries(SMALL_WORDS).map(([language, small]) => {
    const known = new Set(small.split(' '));
    return [language, words.filter((word) => known.has(word)).length] as const;
  });
  const [language, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count / words.length > 0.08 ? language : null;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
];

/** Where a tenth of the text or more is in another script than the Latin one. */
function scriptOf(text: string): string | null {
  const least = Math.max(4, text.length / 10);
  for (const [language, script] of SCRIPTS) {
    if (Array.from(text).filter((character) => script.test(character)).length >= least)
      return language;
  }
  return null;
}
