import { useEffect, useRef, useState } from 'preact/hooks';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

/** The answer as Markdown, once what writes it has come; `null` before, and where it does not come. */
export function useMarkdown(
  inspection: Inspection,
  words: InspectorWords,
  file: string | null,
): string | null {
  const [markdown, setMarkdown] = useState<string | null>(null);
  const asked = useRef<object | null>(null);
  useEffect(() => {
    const mine = {};
    asked.current = mine;
    const write = async (): Promise<void> => {
      const text = await import('sightglass-for-jira/output/text').catch(() => null);
      if (asked.current === mine) setMarkdown(text?.toMarkdown(inspection, words, file) ?? null);
    };
    void write();
    return () => {
      asked.current = null;
    };
  }, [inspection, words, file]);
  return markdown;
}
