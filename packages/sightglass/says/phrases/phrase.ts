import { stem } from '../words/stem';

/** One step of a phrase. */
export interface Step {
  /** Stems and classes (`@…`), any of which fits. */
  readonly names: ReadonlySet<string>;
  /** How many words may stand before it that are none of its own. */
  readonly gap: number;
  readonly isOptional: boolean;
  /** Whether the next word must be none of the names. */
  readonly isForbidden: boolean;
}

/** A compiled phrase. */
export interface Phrase {
  readonly steps: readonly Step[];
  /** The sense that the surroundings must have: of the sentence, its list's introduction or its heading. */
  readonly sense: Sense | null;
}

/** A class that must be there. */
export interface Sense {
  readonly name: string;
  /** Whether only what stands above the sentence counts. */
  readonly isAbove: boolean;
}

const DEFAULT_GAP = 5;

/**
 * Reads a phrase as it is written in the tables: words one after another; `a|b` either; `@name` a class of
 * words; `word?` may be missing; `!word` must not come next; `..` up to five words between, `..9` up to nine; `[sense]` before it asks
 * for a class in the sentence or above it, `[^sense]` above it only. Words are compared by their stems, and light words (articles, auxiliaries) may stand anywhere.
 */
export function phrase(written: string): Phrase {
  const steps: Step[] = [];
  let sense: Sense | null = null;
  let gap = 0;
  for (const part of written.trim().split(/\s+/)) {
    if (part.startsWith('[')) sense = senseOf(part);
    else if (part.startsWith('..')) gap = Number(part.slice(2) || DEFAULT_GAP);
    else {
      steps.push(step(part, gap));
      gap = 0;
    }
  }
  return { steps, sense };
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
