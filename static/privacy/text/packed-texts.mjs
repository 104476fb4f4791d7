import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const MODULE = 'virtual:text-keys-';
export const TEXTS = /\/locales\/([\w-]+)\/(\w+)\.json$/;

/**
 * Ships the texts that come later without their keys, which are the same in every language: these are
 * in `virtual:text-keys-<kind>`, once a kind: those of the English file of that kind, which one of the
 * `folders` has, then what other languages have beside them. Names come in the order in
 * which the tables have what they name, and so without their keys. Of a kind that is in `shown`, only the
 * keys that fit ship.
 */
export function packedTexts(folders, shown = {}) {
  const english = (kind) => folders.map((folder) => join(folder, `en-US/${kind}.json`));
  const isShown = (kind) => (key) => shown[kind]?.test(key) ?? true;
  /** The keys of a kind, which every file of it asks for; looked up anew in each build. */
  const known = new Map();
  const keys = (kind) => {
    if (!known.has(kind)) known.set(kind, keysOf(kind));
    return known.get(kind);
  };
  const keysOf = (kind) => {
    const path = english(kind).find(existsSync);
    const own = Object.keys(textsIn(path)).filter(isShown(kind));
    const isOwn = new Set(own);
    const all = readdirSync(join(path, '../..')).flatMap((language) => othersIn(path, language));
    const isOther = (key) => (isReason(key) ? isShown(kind)(key) : isOwn.has(other(key)));
    const first = NAMES.includes(kind) ? inTables(tableOf('modules'), tableOf('scopes')) : [];
    return [...new Set([...first, ...own, ...all.filter(isOther)])];
  };
  const pack = (texts, kind) =>
    packed(
      Object.fromEntries(Object.entries(texts).filter(([key]) => isShown(kind)(key))),
      kind,
      keys(kind),
    );
  return {
    name: 'packed-texts',
    buildStart: () => {
      known.clear();
    },
    // The bundler asks for nothing else, which saves most of the asking.
    resolveId: { filter: { id: /^virtual:text-keys-/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:text-keys-/ },
      handler: (id) => namer(id.slice(MODULE.length + 1), keys(id.slice(MODULE.length + 1))),
    },
    transform: {
      filter: { id: TEXTS },
      handler: (_, id) => ({ code: pack(textsIn(id), TEXTS.exec(id)[2]), map: null }),
    },
  };
}

/** A language may lack an English plural form, or have more forms and reasons, but no other text that English lacks. */
function packed(texts, kind, keys) {
  const isKey = new Set(keys);
  const stray = Object.keys(texts).filter((key) => !isKey.has(key));
  if (stray.length > 0) throw new Error(`English has no text ${stray.join(', ')}.`);
  const lines = JSON.stringify(keys.map((key) => texts[key] ?? '').join('\n'));
  return `import { named } from '${MODULE}${kind}';\nexport default named(${lines});`;
}

/** The texts that English may lack, as a language beside the English file has them. */
function othersIn(english, language) {
  const path = join(english, '../..', language, basename(english));
  return existsSync(path) ? Object.keys(textsIn(path)).filter(isLacked) : [];
}

/** A form for a count that English does not have, or a reason, whose English stands in the code. */
const FORM = /\.(?:few|many)$/;
const isReason = (key) => key.startsWith('reason.');
const isLacked = (key) => FORM.test(key) || isReason(key);
const other = (key) => key.replace(FORM, '.other');

/** The kinds of texts that name what the tables have: what most apps have, and what few do. */
const NAMES = ['names', 'rare'];
const TABLES = join(import.meta.dirname, '../../../packages/sightglass/facts');
const tableOf = (name) => JSON.parse(readFileSync(join(TABLES, `${name}.json`), 'utf8'));

/** The keys of the names of all modules of Forge, then of all that scopes are about. It runs on the page, too. */
const inTables = (modules, scopes) => [
  ...new Set([
    ...Object.values(modules.forge).flatMap((types) =>
      Object.entries(types).flatMap(([prefix, names]) =>
        names.split(' ').map((name) => `name.module.${prefix === '' ? name : `${prefix}:${name}`}`),
      ),
    ),
    ...[scopes.granular, scopes.classic]
      .flatMap(Object.values)
      .flatMap(Object.values)
      .flatMap((names) =>
        typeof names === 'string' ? names.replace(/\S+?:/g, '') : Object.values(names),
      )
      .flatMap((names) => names.split(' '))
      .map((name) => `name.object.${name.replace(':', '.')}`),
  ]),
];

function namer(kind, keys) {
  const [before, first, left] = NAMES.includes(kind)
    ? [
        `import modules from '${TABLES}/modules.json'; import scopes from '${TABLES}/scopes.json';`,
        `...(${inTables.toString()})(modules, scopes),`,
        keys.slice(inTables(tableOf('modules'), tableOf('scopes')).length),
      ]
    : ['', '', keys];
  return `${before}
let last = [];
const keys = [${first} ...${JSON.stringify(folded(left))}.split(' ').map((key) => {
  last = [...last.slice(0, key[0]), ...key.slice(1).split('.')];
  return last.join('.');
})];
export const named = (lines) => {
  const texts = lines.split('\\n');
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]]).filter(([, text]) => text !== ''));
};`;
}

/** Each key without the words that it begins with as the one before it does: only how many these are. */
function folded(keys) {
  return keys
    .map((key, at) => {
      const [words, before] = [key.split('.'), (keys[at - 1] ?? '').split('.')];
      const same = words.findIndex(
        (word, index) => word !== before[index] || index === words.length - 1,
      );
      return `${same}${words.slice(same).join('.')}`;
    })
    .join(' ');
}

/** A file of texts, each in one line. Anything else in it fails the build. */
function textsIn(path) {
  const texts = JSON.parse(readFileSync(path, 'utf8'));
  if (Object.values(texts).some((text) => typeof text !== 'string' || !/^.+$/.test(text)))
    throw new Error(`${path} holds something that is no text in one line.`);
  return texts;
}
