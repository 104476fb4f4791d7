import { keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { Translate } from 'sightglass-for-jira/language/fill';
import { spelledIn } from './spelled';

/** What loads the texts of one kind, by language. */
export type TextFiles = ReadonlyMap<string, () => Promise<object>>;

/** Finds the texts of some kinds in a language, or in English where there are none in it. */
export async function textsIn(
  language: string,
  ...kinds: readonly TextFiles[]
): Promise<Translate> {
  const files = kinds.map(async (kind) => (kind.get(language) ?? kind.get('en-US'))?.());
  const texts = new Map((await Promise.all(files)).flatMap(entriesOf));
  return spelledIn(language, (key, fallback) => texts.get(key) ?? fallback ?? key);
}

/** Several files that came as one have their contents behind getters; a copy has none. */
function entriesOf(file: object | undefined): (readonly [string, string])[] {
  const texts = { ...file };
  return keysAt(texts, 'default').map((key) => [key, textAt(texts, 'default', key) ?? '']);
}
