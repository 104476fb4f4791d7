import { keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import { readJson } from '../../disclose/dependencies';
import type { Files } from '../files';
import { jsonLine } from '../json-line';

const FOLDERS = ['static/privacy/locales/en-US', 'packages/sightglass/locales/en-US'];

/** The English texts, with the place of each. */
export interface Texts {
  readonly keys: readonly string[];
  readonly get: (key: string) => string | null;
  /** The file and line of a key, or of the file where it belongs. */
  readonly placeOf: (key: string) => { readonly file: string; readonly line: number };
}

/** Reads every English file of texts. */
export function readTexts(files: Files): Texts {
  const found = FOLDERS.flatMap((folder) => files.list(folder)).map((file) => ({
    file,
    texts: readJson(files, file),
  }));
  const fileOf = (key: string): (typeof found)[number] | undefined =>
    found.find(({ texts }) => textAt(texts, key) !== null);
  return {
    keys: found.flatMap(({ texts }) => keysAt(texts)),
    get: (key) => textAt(fileOf(key)?.texts, key),
    placeOf: (key) => {
      const file = fileOf(key)?.file ?? 'static/privacy/locales/en-US/page.json';
      return { file, line: jsonLine(files.read(file) ?? '', [key]) };
    },
  };
}
