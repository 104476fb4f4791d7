import type { Value } from '../language/value';

/** How a sentence about another app is known: it says so, Atlassian's rules add it, or it says nothing. */
export const BASES = ['declared', 'implied', 'default'] as const;
export type Basis = (typeof BASES)[number];

/** Most serious first. */
export const GRAVITIES = ['serious', 'notable', 'ordinary', 'reassuring'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** What a sentence is about, most serious first; also what `--fail-on` takes. */
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

/** One sentence about an app, in words by `finding.<id>`. */
export interface Finding {
  readonly id: string;
  readonly concern: Concern;
  readonly gravity: Gravity;
  readonly proof: Basis;
  /** The lines it comes from, rising; none for what follows from saying nothing. */
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, Value>>;
}

/** A finding with its lines in order, each once. */
export const finding = (
  [id, concern, gravity, proof]: Kind,
  lines: readonly (number | null)[],
  values: Finding['values'] = {},
): Finding => ({ id, concern, gravity, proof, lines: risingLines(lines), values });

/**
 * What a sentence is, whatever it is about: its id, concern, gravity and proof. None reassures: only
 * `reassurance/reassure.ts` may, since to say that something cannot be needs a look at everything.
 */
export type Kind = readonly [
  id: string,
  concern: Concern,
  gravity: Exclude<Gravity, 'reassuring'>,
  proof: Basis,
];

const risingLines = (lines: readonly (number | null)[]): number[] =>
  [...new Set(lines.filter((line) => line !== null))].sort((a, b) => a - b);

/** The most serious first, then by concern, id and values, so that the order does not depend on the file's. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  once(findings).toSorted(
    (a, b) =>
      GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity) ||
      // What reassures stays in the order of how much it matters.
      (a.gravity === 'reassuring' ? 0 : byConcern(a, b)),
  );

const byConcern = (a: Finding, b: Finding): number =>
  CONCERNS.indexOf(a.concern) - CONCERNS.indexOf(b.concern) ||
  compareText(a.id, b.id) ||
  compareText(JSON.stringify(a.values), JSON.stringify(b.values));

/** A sentence is said once, for all the lines that it comes from. */
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
