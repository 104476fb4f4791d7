import { MODULE, TEXTS } from './text/packed-texts.mjs';

/** The name of a chunk: for texts their kind and language, such as `statement.de-DE`. */
export function chunkName({ facadeModuleId }) {
  const [, language, kind] = TEXTS.exec(facadeModuleId ?? '') ?? [];
  return kind === undefined ? 'assets/[name]-[hash].js' : `assets/${kind}.${language}-[hash].js`;
}

/**
 * What is always loaded together is one file: packed by itself, each would tell again what the others say.
 * With the modules that fit `parts`, and all that these need, come the keys of the texts of some `kinds`;
 * those texts are one file a language.
 */
export const together = (name, parts, kinds = []) => [
  { name, test: (id) => parts.test(id) || kinds.includes(id.split(MODULE)[1]) },
  {
    name: (id) => `${name}.${TEXTS.exec(id)[1]}`,
    debugName: name,
    test: (id) => kinds.includes(TEXTS.exec(id)?.[2]),
  },
];

/** What pages show a moment after they have opened, with the keys of its texts. */
export const SOON = {
  name: 'soon',
  test: (id) =>
    /\/privacy\/(?:admin\/(?:other-tabs|statement\/statement-tab)|panel\/panel-body)\.tsx$/.test(
      id,
    ) || id.split(MODULE)[1] === 'page',
};

/** What the review shares with what comes later of the other tabs. */
export const SHARED = {
  name: 'words',
  test: /\/(?:language\/words|text\/text-file|output\/(?:block|markdown))\.ts$/,
};

/** The kinds of texts that the review always needs. */
export const REVIEW_TEXTS = ['asks', 'names', 'output', 'review'];

/** What the review loads later, once there is something for it: what is shared belongs to the first of them. */
export const REVIEW_PARTS = [
  ...together('reader', /\/review\/input\/reader\.ts$/),
  ...together('text', /\/output\/text\.ts$/),
  ...together('says', /\/review\/statement\/statement-answer\.tsx$/, ['says']),
  ...together('held', /\/review\/(?:statement\/holder|review)\.ts$/, ['held']),
];
