import { textAt } from 'sightglass-for-jira/json/decoded';
import type { Translate } from 'sightglass-for-jira/language/fill';
import german from '../locales/de-DE/opening.json';
import english from '../locales/en-US/opening.json';
import spanish from '../locales/es-ES/opening.json';
import french from '../locales/fr-FR/opening.json';
import italian from '../locales/it-IT/opening.json';
import japanese from '../locales/ja-JP/opening.json';
import korean from '../locales/ko-KR/opening.json';
import dutch from '../locales/nl-NL/opening.json';
import polish from '../locales/pl-PL/opening.json';
import portuguese from '../locales/pt-BR/opening.json';
import chinese from '../locales/zh-CN/opening.json';

/**
 * The words that pages open with. They come with the script in every language: a page that had to
 * load them once it knows the language would show nothing until then.
 */
const words: ReadonlyMap<string, object> = new Map<string, object>([
  ['en-US', english],
  ['de-DE', german],
  ['fr-FR', french],
  ['es-ES', spanish],
  ['ja-JP', japanese],
  ['pt-BR', portuguese],
  ['ko-KR', korean],
  ['it-IT', italian],
  ['zh-CN', chinese],
  ['nl-NL', dutch],
  ['pl-PL', polish],
]);

/** The language of the texts for a locale: its own where there are texts in it, else English. */
export const languageOf = (locale: string): string => (words.has(locale) ? locale : 'en-US');

/** The words that a page opens with in one of those languages. */
export function openingIn(language: string): Translate {
  const texts = words.get(language);
  return (key, fallback) => textAt(texts, key) ?? fallback ?? key;
}
