import { itemAt } from '../../json/own';

/** A file of an app: what it asks for, or what its maker says. */
export interface AppFile {
  /** With its folders, if any. */
  readonly name: string;
  readonly isStatement: boolean;
}

/** The files of one app. */
export interface Pair<File> {
  readonly name: string;
  readonly asks: File | null;
  readonly says: File | null;
}

/**
 * Pairs files by name: `acme.yml` and `acme-privacy.pdf` belong to one app, and so do two files in
 * one folder. A second file of the same sort becomes an app of its own, so no file is dropped.
 */
export function paired<File extends AppFile>(files: readonly File[]): readonly Pair<File>[] {
  const apps = new Map<string, readonly File[]>();
  for (const file of files) {
    const stem = stemOf(file.name);
    apps.set(stem, [...(apps.get(stem) ?? []), file]);
  }
  return [...apps].flatMap(([stem, own]) => {
    const asks = own.filter(({ isStatement }) => !isStatement);
    const says = own.filter(({ isStatement }) => isStatement);
    const count = Math.max(asks.length, says.length);
    return Array.from({ length: count }, (_, at) => ({
      name:
        count > 1 || stem === '' ? ((itemAt(asks, at) ?? itemAt(says, at))?.name ?? stem) : stem,
      asks: itemAt(asks, at) ?? null,
      says: itemAt(says, at) ?? null,
    }));
  });
}

/** A path without the parts that only tell the sort of file. */
const stemOf = (path: string): string =>
  path
    .toLowerCase()
    .split(/[/\\]/)
    .map((part) => part.replace(EXTENSION, '').replace(SORT, '').replace(EDGES, ''))
    .filter((part) => part !== '')
    .join('/');

const EXTENSION = /\.(?:ya?ml|json|txt|md|markdown|html?|pdf)$/;
const SORT =
  /(?<![a-z])(?:manifest|atlassian[-_. ]connect|connect|descriptor|scopes|permissions|privacy|policy|statement|notice|answers)(?![a-z])/g;
const EDGES = /^[-_. ]+|[-_. ]+$|(?<=[-_. ])[-_. ]+/g;
