import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

/** The answer as Markdown: what writes it comes when somebody is about to copy. */
export async function markdownOf(
  inspection: Inspection,
  words: InspectorWords,
  file: string | null,
): Promise<string> {
  const [{ toMarkdown }, { loadWrittenWords }] = await Promise.all([
    import('sightglass-for-jira/output/text'),
    import('../later-words'),
  ]);
  const written = await loadWrittenWords(words.language);
  return toMarkdown(inspection, written.knowing(words.serviceOf), file);
}
