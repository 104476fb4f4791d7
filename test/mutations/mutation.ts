import type { Files } from '../../tools/verify/files';

/** A change to one file. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  /** Appended to the file, or the content of a new one. */
  | { readonly file: string; readonly add: string }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly write: string };

/**
 * What alone must catch an edit: a rule of `verify`, by its id, even after everything is sealed and
 * disclosed again; `disclosure`, by a changed content; `seal`, where no rule can judge the change;
 * several of these; or a test, which must fail.
 */
export type Catcher = string | readonly string[] | { readonly test: string };

/** A small edit that must be caught. */
export interface Mutation {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly by: Catcher;
  /** For numbered mutations. */
  readonly number?: string;
  /** Whether it changes what gets into a bundle. */
  readonly isBuilt?: true;
}

/** A mutation that replaces one text by another. */
export const changed = (
  by: Catcher,
  name: string,
  file: string,
  from: string,
  to: string,
): Mutation => ({ name, edits: [{ file, from, to }], by });

/** A mutation of several edits. */
export const together = (by: Catcher, name: string, edits: readonly Edit[]): Mutation => ({
  name,
  edits,
  by,
});

/** A mutation that appends to a file or creates one. */
export const added = (by: Catcher, name: string, file: string, add: string): Mutation => ({
  name,
  edits: [{ file, add: `\n${add}\n` }],
  by,
});

/** The texts after a mutation, by file. Throws where an edit no longer applies. */
export function textsAfter(
  files: Files,
  edits: readonly Edit[],
): ReadonlyMap<string, string | null> {
  const texts = new Map<string, string | null>();
  for (const edit of edits) {
    const before = texts.get(edit.file) ?? files.read(edit.file);
    texts.set(edit.file, textAfter(before, edit));
  }
  return texts;
}

function textAfter(before: string | undefined, edit: Edit): string | null {
  if ('add' in edit) return (before ?? '') + edit.add;
  if ('write' in edit) return edit.write;
  if (before === undefined) throw new Error(`There is no ${edit.file} to edit.`);
  if ('remove' in edit) return null;
  if (!before.includes(edit.from)) throw new Error(`${edit.file} has no ${edit.from} to edit.`);
  return before.replace(edit.from, () => edit.to);
}
