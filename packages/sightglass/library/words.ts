import { inspectorWords, type InspectorWords } from '../asks/inspection-words';
import { serviceOf } from '../facts/services';
import { own } from '../json/own';
import asks from '../locales/en-US/asks.json';
import compare from '../locales/en-US/compare.json';
import faulty from '../locales/en-US/faulty.json';
import held from '../locales/en-US/held.json';
import names from '../locales/en-US/names.json';
import output from '../locales/en-US/output.json';
import rare from '../locales/en-US/rare.json';
import says from '../locales/en-US/says.json';
import written from '../locales/en-US/written.json';

/** Texts by key, as in the files of `locales/`. */
export type Texts = Readonly<Record<string, string>>;

const ENGLISH: readonly Texts[] = [asks, compare, faulty, held, names, output, rare, says, written];

/**
 * Words for a language tag such as `de-DE`, from the texts of its files; English where a text is
 * missing.
 */
export function wordsIn(language: string, texts: readonly Texts[] = []): InspectorWords {
  const all = [...texts, ...ENGLISH];
  return inspectorWords(
    language,
    (key, fallback = key) =>
      all.map((each) => own(each, key)).find((text) => text !== undefined) ?? fallback,
    serviceOf,
  );
}

export const english: InspectorWords = wordsIn('en-US');
