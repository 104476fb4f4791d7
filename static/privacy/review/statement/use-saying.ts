import { useEffect, useState } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { faultKey } from 'sightglass-for-jira/review/sentences';
import type { StatementReading } from 'sightglass-for-jira/says/reading';
import { saysFiles } from '../../text/reader-files';
import { loadWordsWith } from '../review-words';
import type { Holder } from './holder';
import { useReading } from './use-reading';

/** What a statement says, and what it needs to be told. */
export interface Said {
  readonly reading: StatementReading;
  readonly words: InspectorWords;
  /** What holds it against the app; `null` where no app is given. */
  readonly holder: Holder | null;
}

/** What a statement says, once all is there to tell it; `failed` where something cannot be read. */
export function useSaying(
  content: string | Uint8Array,
  isHeld: boolean,
  usual: InspectorWords,
): Said | 'failed' | null {
  const reading = useReading(content);
  const [said, setSaid] = useState<Said | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (reading !== null && reading !== 'failed')
      void told(reading, isHeld, usual)
        .catch(() => 'failed' as const)
        .then((now) => {
          if (isWanted) setSaid(now);
        });
    return () => {
      isWanted = false;
    };
  }, [reading, isHeld, usual]);
  return reading === 'failed' ? reading : said;
}

/** What few statements need comes with the first that does. */
async function told(
  reading: StatementReading,
  isHeld: boolean,
  usual: InspectorWords,
): Promise<Said> {
  const holder = isHeld ? (await import('./holder')).holder : null;
  const isUsual =
    reading.faults.map(faultKey).every(usual.has) &&
    reading.values.every(({ about }) => about.length === 0);
  const more = [
    ...(holder === null ? [] : [holder.heldFiles]),
    ...(isUsual ? [] : [(await import('../../text/later-files')).faultyFiles]),
  ];
  const words = more.length === 0 ? usual : await loadWordsWith(usual.language, saysFiles, ...more);
  return { reading, words, holder };
}
