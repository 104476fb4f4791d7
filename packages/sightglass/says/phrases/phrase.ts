import { stem } from '../words/stem';

/** One step of a phrase. */
export interface Step {
  /** Stems and classes (`@…`), any of which may match. */
  readonly names: ReadonlySet<string>;
  /** How many other words may come before it. */
  readonly gap: number;
  readonly isOptional: boolean;
  /** Whether the next word must match none of the names. */
  readonly isForbidden: boolean;
}

/** A compiled phrase. */
export interface Phrase {
  readonly steps: readonly Step[];
  /**
   * A class that must occur around the phrase: in the sentence, its list's introduction or its
   * heading.
   */
  readonly sense: Sense | null;
  /** None of these may be the last word before it, light words aside. */
  readonly notBehind: ReadonlySet<string> | null;
  /** Whether it starts with `not` or `no` alone: then the denial is what it states. */
  readonly isDenial: boolean;
}

/** A class that must occur. */
export interface Sense {
  readonly name: string;
  /** Whether it must occur above the sentence, not in it. */
  readonly isAbove: boolean;
}

const DEFAULT_GAP = 5;

/**
 * Compiles a phrase as the tables write it: words in order; `a|b` for alternatives; `@name` for a
 * word class; `word?` for an optional word; `!word` for one that must not follow, or
 * in front, not stand before; `..` for up to
 * five words between, `..9` for up to nine; `[sense]` in front for a class in the sentence or above
 * it, `[^sense]` for one above it. Words are compared by their stems; light words (articles,
 * auxiliaries) may occur anywhere.
 */
export function phrase(written: string): Phrase {
  const steps: Step[] = [];
  let sense: Sense | null = null;
  let notBehind: Phrase['notBehind'] = null;
  let gap = 0;
  for (const part of written.trim().split(/\s+/)) {
    if (part.startsWith('[')) sense = senseOf(part);
    else if (part.startsWith('..')) gap = Number(part.slice(2) || DEFAULT_GAP);
    else if (part.startsWith('!') && steps.length === 0) notBehind = step(part, 0).names;
    else {
      steps.push(step(part, gap));
      gap = 0;
    }
  }
  const first = steps[0]?.names;
  return {
    steps,
    sense,
    notBehind,
    isDenial: first?.size === 1 && (first.has('not') || first.has('no')),
  };
}

function step(part: string, gap: number): Step {
  const isOptional = part.endsWith('?');
  const isForbidden = part.startsWith('!');
  const names = part.slice(Number(isForbidden), part.length - Number(isOptional)).split('|');
  return { names: new Set(names.map(nameOf)), gap, isOptional, isForbidden };
}

const nameOf = (name: string): string => (name.startsWith('@') ? name : stem(name));

const senseOf = (part: string): Sense => ({
  name: `@${part.replace(/[[\]^]/g, '')}`,
  isAbove: part.startsWith('[^'),
});
