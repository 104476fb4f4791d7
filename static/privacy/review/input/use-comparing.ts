import { useState } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { useInspection, type Inspecting } from './use-inspection';

/** Which of two versions. */
export type Side = 'before' | 'after';

export interface Comparing {
  readonly before: Inspecting;
  readonly after: Inspecting;
  readonly isComparing: boolean;
  /** Begins to compare, or ends it; what was given stays. */
  readonly toggle: () => void;
  readonly swap: () => void;
  /** Compares two texts instead of what was given. */
  readonly compare: (before: string, after: string) => void;
}

/** One version, or two of them to compare; `start` is what is there at first. */
export function useComparing(
  words: InspectorWords,
  start: Readonly<Record<Side, string>>,
): Comparing {
  const [first, second] = [useInspection(words, start.before), useInspection(words, start.after)];
  const [isComparing, setComparing] = useState(start.after !== '');
  const [isSwapped, setSwapped] = useState(false);
  return {
    before: isSwapped ? second : first,
    after: isSwapped ? first : second,
    isComparing,
    toggle: () => {
      setComparing(!isComparing);
    },
    compare: (before, after) => {
      setComparing(true);
      setSwapped(false);
      first.type(before);
      second.type(after);
    },
    swap: () => {
      setSwapped(!isSwapped);
    },
  };
}
