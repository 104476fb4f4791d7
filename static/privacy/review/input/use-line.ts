import { useCallback, useState } from 'preact/hooks';
import type { PageElement } from '../../ui/use-element';
import type { Side } from './use-comparing';

/** A line to be shown in its text, and what asked for it. */
export interface WantedLine {
  readonly side: Side;
  readonly line: number;
  readonly from: PageElement;
}

export interface Line {
  readonly wanted: WantedLine | null;
  readonly want: (wanted: WantedLine) => void;
  /** Back to what asked for the line. */
  readonly goBack: () => void;
  readonly forget: () => void;
}

/** The line that is shown in a text, and the way back from there. */
export function useLine(): Line {
  const [wanted, want] = useState<WantedLine | null>(null);
  const forget = useCallback(() => {
    want(null);
  }, []);
  const goBack = (): void => {
    wanted?.from.comeIntoSight();
    forget();
  };
  return { wanted, want, goBack, forget };
}
