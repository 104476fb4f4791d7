import { at, keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import { remembered } from '../verify/remember';

/** One text of a file, before and after; `null` where it is missing. */
export interface ChangedSentence {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The texts or packages in a file; `null` for another kind of file, or a broken one. */
export function sentencesOf(path: string, text: string): ReadonlyMap<string, string> | null {
  const isLock = path.endsWith('package-lock.json');
  if (!isLock && !(path.includes('/locales/') && path.endsWith('.json'))) return null;
  const json = parsed(text);
  if (json === null) return null;
  return isLock ? packagesIn(json) : textsIn(json);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The pieces in which two versions differ, in the order of the later one, then the removed ones.
 */
export function changedSentences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ChangedSentence[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ key, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((one) => one.before !== one.after);
}

const textsIn = (json: unknown): Map<string, string> =>
  new Map(keysAt(json).map((key) => [key, textAt(json, key) ?? JSON.stringify(at(json, key))]));

/** Each package with its version, origin and integrity hash. */
function packagesIn(json: unknown): Map<string, string> {
  return new Map(
    keysAt(json, 'packages').map((path) => {
      const entry = at(json, 'packages', path);
      const origin =
        textAt(entry, 'resolved') ?? (path.includes('node_modules/') ? 'registry' : 'own');
      return [path, [textAt(entry, 'version'), origin, textAt(entry, 'integrity')].join(' ')];
    }),
  );
}

/**
 * The faults of a lock file: every package must have an integrity hash, and none an address of its
 * own.
 */
export const lockProblems = remembered((text): readonly string[] => {
  const json = parsed(text);
  if (json === null) return ['It is no JSON.'];
  return keysAt(json, 'packages').flatMap((path) => {
    const entry = at(json, 'packages', path);
    const isOwn = !path.includes('node_modules/') || at(entry, 'link') === true;
    const bundled = at(entry, 'inBundle') === true;
    if (isOwn || bundled) return [];
    return [
      ...(textAt(entry, 'integrity') === null ? [`${path} has no integrity.`] : []),
      ...(textAt(entry, 'resolved') === null ? [] : [`${path} comes from an address of its own.`]),
    ];
  });
});

/**
 * The texts of a translation that stayed while their English changed. Texts missing in the
 * language, such as a plural form, are left to the tests of the texts.
 */
export function unreadTexts(
  english: {
    readonly before: ReadonlyMap<string, string>;
    readonly after: ReadonlyMap<string, string>;
  },
  translated: {
    readonly before: ReadonlyMap<string, string>;
    readonly after: ReadonlyMap<string, string>;
  },
): ChangedSentence[] {
  return changedSentences(english.before, english.after).filter(
    ({ key, after }) =>
      after !== null &&
      translated.after.has(key) &&
      translated.before.get(key) === translated.after.get(key),
  );
}
