import type { Value } from '../language/value';

/**
 * How a sentence about an app is known: the file declares it, Atlassian's rules imply it, or it is
 * Atlassian's default.
 */
export const BASES = ['declared', 'implied', 'default'] as const;
export type Basis = (typeof BASES)[number];

/** Most serious first. */
export const GRAVITIES = ['serious', 'notable', 'ordinary', 'reassuring'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** What a sentence is about, most serious first; `--fail-on` takes these names. */
export const CONCERNS = [
  'impersonation',
  'administer',
  'delete',
  'egress',
  'unlicensed',
  'change',
  'personal-data',
  'read',
  'page-security',
  'ai',
  'background',
  'storage',
  'uninstall',
  'residency',
  'runs-on-atlassian',
  'retired',
  'unknown',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** One sentence about an app; its text is `finding.<id>`. */
export interface Finding {
  readonly id: string;
  readonly concern: Concern;
  readonly gravity: Gravity;
  readonly proof: Basis;
  /** The lines that show it, ascending; empty for a default. */
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, Value>>;
}

/** Makes a finding with its lines sorted and without repetitions. */
export const finding = (
  [id, concern, gravity, proof]: Kind,
  lines: readonly (number | null)[],
  values: Finding['values'] = {},
): Finding => ({ id, concern, gravity, proof, lines: risingLines(lines), values });

/**
 * A sentence's id, concern, gravity and proof. None is reassuring: only `reassurance/reassure.ts`
 * may reassure, because to say that something cannot happen needs the whole file.
 */
export type Kind = readonly [
  id: string,
  concern: Concern,
  gravity: Exclude<Gravity, 'reassuring'>,
  proof: Basis,
];

const risingLines = (lines: readonly (number | null)[]): number[] =>
  [...new Set(lines.filter((line) => line !== null))].sort((a, b) => a - b);

/**
 * Findings ordered by gravity, concern, id and values, so that the order of the file does not
 * matter.
 */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  once(findings).toSorted(
    (a, b) =>
      GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) ||
      // Reassurances keep the order of the table, by importance.
      (a.gravity === 'reassuring' ? 0 : byConcern(a, b)),
  );

const byConcern = (a: Finding, b: Finding): number =>
  CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern) ||
  compareText(a.id, b.id) ||
  compareText(JSON.stringify(a.values), JSON.stringify(b.values));

/** Merges findings with the same sentence into one with all their lines. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Map<string, Finding>();
  for (const each of findings) {
    const sentence = JSON.stringify([each.id, each.values]);
    const known = said.get(sentence);
    const lines = risingLines([...(known?.lines ?? []), ...each.lines]);
    said.set(sentence, { ...each, lines });
  }
  return [...said.values()];
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);
