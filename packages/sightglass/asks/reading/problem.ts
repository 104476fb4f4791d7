/** What is wrong with a file; its text is `problem.<id>`. */
export interface Problem {
  readonly id: ProblemId;
  /** Counts from 1; `null` where the problem is about the whole file. */
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

export const PROBLEM_IDS = [
  /** Only whitespace. */
  'empty',
  /** More than `LIMITS.characters`: the rest was not read. */
  'too-long',
  /** Bytes that are no text in any supported encoding. */
  'not-text',
  /** Read in an encoding other than UTF-8. */
  'encoding',
  /** The line is not valid YAML or JSON and was left out. */
  'unreadable-line',
  /** Nothing after this line could be read. */
  'unreadable-rest',
  /** Tabs as indentation, which YAML forbids: read as blanks. */
  'tabs',
  /** Comments or commas that JSON does not allow. */
  'loose-json',
  /** A key occurs twice in one mapping: both values are told. */
  'duplicate-key',
  /** Nested or repeated beyond `LIMITS`: left out. */
  'too-deep',
  'too-many-aliases',
  /** An alias without its anchor, or inside it. */
  'unknown-alias',
  /** More than one document in the file: only the first is told. */
  'more-documents',
  /** A line in a list of scopes that is not understood. */
  'strange-line',
  /** A diff of two versions: the new side was read. */
  'difference',
  /** Lines between the hunks of a diff are missing. */
  'pieces',
  /** The output of `forge lint`, a package.json, an archive: the text says what to give instead. */
  'lint-output',
  'package-file',
  'archive',
  /** Prose or other text around the lines that were read. */
  'excerpt',
  /** The root of the file is not a mapping. */
  'no-mapping',
  /** A mapping with the keys of another kind of file. */
  'other-file',
] as const;

export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Problems that only tell how a file was read: nothing was left out. */
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
 * Limits of reading. Forge accepts manifests up to 200 kB
 * (https://developer.atlassian.com/platform/forge/limits-invocation/), and no real one is nested
 * this deep.
 */
export const LIMITS = { characters: 1_000_000, depth: 60, nodes: 100_000, badLines: 10 } as const;
