import { keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { Translate } from 'sightglass-for-jira/language/fill';

/** The texts of one kind in one language, as `import()` brings their file. */
type TextFile = Promise<unknown>;

/** Finds the texts in some files: of a kind and a language that are needed now, and no others. */
export async function textsIn(...files: readonly TextFile[]): Promise<Translate> {
  const texts = new Map((await Promise.all(files)).flatMap(entriesOf));
  return (key, fallback) => texts.get(key) ?? fallback ?? key;
}

const entriesOf = (file: unknown): (readonly [string, string])[] =>
  keysAt(file, 'default').map((key) => [key, textAt(file, 'default', key) ?? '']);
