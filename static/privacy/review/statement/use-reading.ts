import { useEffect, useState } from 'preact/hooks';
import { readStatement, readStatementFile } from 'sightglass-for-jira/says/read-statement';
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
      const found =
        typeof content === 'string'
          ? Promise.resolve(readStatement(content))
          : readStatementFile(content);
      void found
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
