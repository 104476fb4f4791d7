import type { Files } from '../../tools/verify/files';

/** One change to one file of the app. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  /** Written behind what is there, or as a new file. */
  | { readonly file: string; readonly add: string }
  | { readonly file: string; readonly remove: true }
  | { readonly file: string; readonly write: string };

/**
 * What must catch an edit, and nothing else may: a rule of `verify` by its id, also where everything has
 * been sealed and disclosed anew; `disclosure`, which then says something else; `seal`, where no rule can
 * judge what changed; several of these, where one edit breaks several; or a test, which must fail.
 */
export type Catcher = string | readonly string[] | { readonly test: string };

/** A small edit that must not pass in silence. */
export interface Mutation {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly by: Catcher;
  /** For those that are known by a number. */
  readonly number?: string;
  /** It changes what gets into a bundle. */
  readonly isBuilt?: true;
}

/** A mutation that puts one text in the place of another. */
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

/** A mutation that writes something behind what a file has, or into a new one. */
export const added = (by: Catcher, name: string, file: string, add: string): Mutation => ({
  name,
  edits: [{ file, add: `\n${add}\n` }],
  by,
});

/** The texts that an edit leads to, by file; throws when there is nothing to edit any more. */
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
