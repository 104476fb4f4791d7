import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { keysAt, textAt } from '../json/decoded';
import { inspectorWords, type InspectorWords } from '../asks/inspection-words';
import { sayFrom, type Say } from '../does/report/say';
import { serviceOf } from '../facts/services';
import { Misuse } from './misuse';

const FOLDER = 'locales';
const ENGLISH = 'en-US';
const FILES = [
  ...['asks', 'names', 'rare', 'output', 'written'],
  ...['compare', 'says', 'faulty', 'held', 'apps'],
];

/**
 * The words of a language, or English; English also for missing texts. Throws `Misuse` for an
 * unknown language.
 */
export function loadWords(root: string, wanted: string | null): InspectorWords {
  const folder = join(root, FOLDER);
  const language = languageFor(wanted ?? ENGLISH, languagesIn(folder));
  const texts = new Map([...textsIn(folder, ENGLISH), ...textsIn(folder, language)]);
  return inspectorWords(language, (key, fallback = key) => texts.get(key) ?? fallback, serviceOf);
}

const languagesIn = (folder: string): string[] => readdirSync(folder);

/**
 * The words for what a source does; English for missing texts. Throws `Misuse` for an unknown
 * language.
 */
export function loadSay(root: string, wanted: string | null): Say {
  const folder = join(root, FOLDER);
  const language = languageFor(wanted ?? ENGLISH, languagesIn(folder));
  const path = join(folder, language, SOURCE_FILE);
  const there = existsSync(path) ? path : join(folder, ENGLISH, SOURCE_FILE);
  return sayFrom(JSON.parse(readFileSync(there, 'utf8')));
}

const SOURCE_FILE = 'does.json';

/** Matches the whole tag, else the language alone. */
function languageFor(wanted: string, there: readonly string[]): string {
  const name = wanted.toLowerCase().replace('_', '-');
  const found =
    there.find((language) => language.toLowerCase() === name) ??
    there.find((language) => language.split('-')[0] === name.split('-')[0]);
  if (found === undefined)
    throw new Misuse(`There is no language “${wanted}”. There are: ${there.join(', ')}.`);
  return found;
}

/** A language's texts by key. */
const textsIn = (folder: string, language: string): (readonly [string, string])[] =>
  FILES.flatMap((file) => {
    const texts: unknown = JSON.parse(readFileSync(join(folder, language, `${file}.json`), 'utf8'));
    return keysAt(texts).map((key) => [key, textAt(texts, key) ?? ''] as const);
  });
