import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = 'virtual:text-keys-';
const TEXTS = /\/locales\/([\w-]+)\/(\w+)\.json$/;

/**
 * Ships the texts that come later without their keys, which are the same in every language: these are
 * in `virtual:text-keys-<kind>`, once a kind, in the order of the English file of
 * that kind, which one of the `folders` has.
 */
export function packedTexts(folders) {
  const english = (kind) => folders.map((folder) => join(folder, `en-US/${kind}.json`));
  const keys = (kind) => Object.keys(textsIn(english(kind).find(existsSync)));
  return {
    name: 'packed-texts',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${MODULE}`) ? namer(keys(id.slice(MODULE.length + 1))) : null),
    transform: (_, id) => {
      const kind = TEXTS.exec(id)?.[2];
      return kind === undefined ? null : { code: packed(textsIn(id), kind, keys(kind)), map: null };
    },
  };
}

/** A language may lack an English plural form, but has no text that English lacks. */
function packed(texts, kind, keys) {
  const stray = Object.keys(texts).filter((key) => !keys.includes(key));
  if (stray.length > 0) throw new Error(`English has no text ${stray.join(', ')}.`);
  const lines = JSON.stringify(keys.map((key) => texts[key] ?? '').join('\n'));
  return `import { named } from '${MODULE}${kind}';\nexport default named(${lines});`;
}

const namer = (keys) =>
  `const keys = ${JSON.stringify(keys)};
export const named = (lines) => {
  const texts = lines.split('\\n');
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]]).filter(([, text]) => text !== ''));
};`;

/** A file of texts, each in one line. Anything else in it fails the build. */
function textsIn(path) {
  const texts = JSON.parse(readFileSync(path, 'utf8'));
  if (Object.values(texts).some((text) => typeof text !== 'string' || !/^.+$/.test(text)))
    throw new Error(`${path} holds something that is no text in one line.`);
  return texts;
}

/** The name of a chunk: for texts their kind and language, such as `statement.de-DE`. */
export function chunkName({ facadeModuleId }) {
  const [, language, kind] = TEXTS.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined ? 'assets/[name]-[hash].js' : `assets/${kind}.${language}-[hash].js`;
}
