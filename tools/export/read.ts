import { decodeEntry, inOrder, type HistoryEntry } from '../../src/disclosure/history/history';
import type { Disclosure } from '../../src/disclosure/disclosure';
import { decodeDisclosure } from '../../src/disclosure/decode-disclosure';
import { keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { Translate } from 'sightglass-for-jira/language/fill';
import type { Files } from '../verify/files';

/** The folder with one file for each release. */
export const HISTORY = 'src/disclosure/releases';
const TEXTS = ['static/privacy/locales/en-US', 'packages/sightglass/locales/en-US'];

/** A file of JSON. Throws, with the file's name, when it is not there or broken. */
export function readJson(files: Files, path: string): unknown {
  try {
    return JSON.parse(files.read(path) ?? '');
  } catch {
    throw new Error(`${path} cannot be read.`);
  }
}

/** What the app may do. Throws when no disclosure has been written yet. */
export function readDisclosure(files: Files): Disclosure {
  const disclosure = decodeDisclosure(readJson(files, 'src/disclosure/disclosure.json'));
  if (disclosure === null) throw new Error('src/disclosure/disclosure.json is no disclosure.');
  return disclosure;
}

/**
 * Every release by version, oldest first; empty before the first. Throws when one cannot be read.
 */
export function readHistory(files: Files): readonly HistoryEntry[] {
  return inOrder(
    historyFiles(files).map((path) => {
      const entry = decodeEntry(readJson(files, path));
      if (entry === null) throw new Error(`${path} is no release.`);
      return entry;
    }),
  );
}

/** The files of the history; there may be none, as git keeps no empty folders. */
export const historyFiles = (files: Files): readonly string[] =>
  files.list('src/disclosure').filter((path) => path.startsWith(`${HISTORY}/`));

/** The English texts, looked up as Forge's own translation function does. */
export function readEnglish(files: Files): Translate {
  const known = new Map(
    TEXTS.flatMap((folder) => files.list(folder))
      .map((path) => readJson(files, path))
      .flatMap((texts) => keysAt(texts).map((key) => [key, textAt(texts, key)] as const)),
  );
  return (key, fallback = key) => known.get(key) ?? fallback;
}
