import { keysAt, textAt } from '../../../src/disclosure/decoded';
import { readJson } from '../../disclose/dependencies';
import type { Files } from '../files';
import { jsonLine } from '../tree/json-line';

const FOLDER = 'static/privacy/locales';

/** The English texts, with the place of each. */
export interface Texts {
  readonly keys: readonly string[];
  readonly get: (key: string) => string | null;
  /** The file and line of a key, or of the file where it belongs. */
  readonly placeOf: (key: string) => { readonly file: string; readonly line: number };
}

/** Reads every English file of texts. */
export function readTexts(files: Files): Texts {
  const found = files
    .list(FOLDER)
    .filter((path) => path.endsWith('en-US.json'))
    .map((file) => ({ file, texts: readJson(files, file) }));
  const fileOf = (key: string): (typeof found)[number] | undefined =>
    found.find(({ texts }) => textAt(texts, key) !== null);
  return {
    keys: found.flatMap(({ texts }) => keysAt(texts)),
    get: (key) => textAt(fileOf(key)?.texts, key),
    placeOf: (key) => {
      const file = fileOf(key)?.file ?? `${FOLDER}/en-US.json`;
      return { file, line: jsonLine(files.read(file) ?? '', [key]) };
    },
  };
}
