import { useEffect, useState } from 'preact/hooks';
import { loadStatement } from 'sightglass-for-jira/says/load-statement';
import type { StatementReading } from 'sightglass-for-jira/says/reading';
import { after } from '../../ui/timer';

/** How long nothing must be typed before a statement is read, in milliseconds. */
const QUIET_MS = 250;

/** What a statement says, a moment after its last change; `failed` where a file cannot be read. */
export function useReading(content: string | Uint8Array): StatementReading | 'failed' | null {
  const [reading, setReading] = useState<StatementReading | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const stop = after(typeof content === 'string' ? QUIET_MS : 0, () => {
      void loadStatement(content)
        .catch(() => 'failed' as const)
        .then((now) => {
          if (isWanted) setReading(now);
        });
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [content]);
  return reading;
}
