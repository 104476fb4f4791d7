/** What is wrong with a file, in words by its id. */
export interface Problem {
  readonly id: ProblemId;
  /** Counted from 1; `null` where it is about the whole file. */
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export const PROBLEM_IDS = [
  /** Nothing but blanks. */
  'empty',
  /** More than `LIMITS.characters`: the rest is not read. */
  'too-long',
  /** Bytes that are no text in any encoding tried. */
  'not-text',
  /** Read as another encoding than UTF-8. */
  'encoding',
  /** The line does not fit YAML or JSON and is left out. */
  'unreadable-line',
  /** Nothing after this line could be read. */
  'unreadable-rest',
  /** Tabs where YAML wants blanks: read as blanks. */
  'tabs',
  /** JSON with commas or comments that JSON does not have. */
  'loose-json',
  /** A key stands twice in one place: both are told. */
  'duplicate-key',
  /** Nested or repeated beyond `LIMITS`: left out. */
  'too-deep',
  'too-many-aliases',
  /** An alias without its anchor, or within itself. */
  'unknown-alias',
  /** More than one document in the file: the first is told. */
  'more-documents',
  /** Says something that is not understood, in a text of scopes. */
  'strange-line',
  /** The difference of two versions: the new side is read. */
  'difference',
  /** Of a difference, lines between its pieces are missing. */
  'pieces',
  /** What `forge lint` prints, a package.json, an archive: with what to give instead. */
  'lint-output',
  'package-file',
  'archive',
  /** Prose or the like stands around the lines that were read. */
  'excerpt',
  /** The top of the file is no mapping. */
  'no-mapping',
  /** A mapping, but with the keys of something else. */
  'other-file',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Problems that only say how a file was read: nothing of it is left out. */
export const HARMLESS: readonly ProblemId[] = [
  'encoding',
  'tabs',
  'loose-json',
  'duplicate-key',
  'excerpt',
  'other-file',
  'difference',
];

/**
 * What is read at most. Forge takes manifests up to 200 kB
 * (https://developer.atlassian.com/platform/forge/limits-invocation/); nothing real is nested this deep.
 */
export const LIMITS = { characters: 1_000_000, depth: 60, nodes: 100_000, badLines: 10 } as const;
