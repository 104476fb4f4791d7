import type { DocumentSource } from '../../start/answers';
import { fileName } from '../../ui/file-name';
import type { SavedFile } from '../../ui/save-file';
import { loadStatementTexts } from '../../text/statement-words';
import type { Form } from './downloads';

/** Writes the file from what was read, in the language of the page. The writers come only now. */
export async function writeFile(
  form: Form,
  { source, language, site }: Writing,
): Promise<SavedFile> {
  const translate = await loadStatementTexts(language);
  const { toJson, writeDocument } = await import('../../../../src/disclosure/export/document');
  const document = writeDocument(source, language, translate);
  const named = (ending: string): string => fileName(site, source.live?.readAt ?? '', ending);
  if (form === 'json') return { name: named('.json'), type: JSON_TYPE, text: toJson(document) };
  if (form === 'markdown') {
    const { toMarkdown } = await import('../../../../src/disclosure/export/markdown');
    return { name: named('.md'), type: 'text/markdown', text: toMarkdown(document, translate) };
  }
  const { toMarketplace } = await import('../../../../src/disclosure/export/marketplace');
  const text = `${JSON.stringify(toMarketplace(document), null, 2)}\n`;
  return { name: named('-marketplace.json'), type: JSON_TYPE, text };
}

const JSON_TYPE = 'application/json';

interface Writing {
  readonly source: DocumentSource;
  readonly language: string;
  readonly site: string;
}
