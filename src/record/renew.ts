import { codeOf } from '../platform/failure';
import type { Invocation } from '../platform/invocation';
import { askBaseUrl } from './base-url';
import { readRecord } from './read';
import { rewrite } from './write';

/**
 * Starts the record's time limit anew and corrects a renamed base URL. Never creates a record, and
 * leaves one that is not ours to expire. When Jira cannot be asked, the stored base URL stays.
 */
export async function renewRecord(invocation: Invocation): Promise<void> {
  const standing = await readRecord(invocation);
  if (standing.state !== 'ours') return;
  const baseUrl = await baseUrlOr(invocation, standing.values.baseUrl);
  await rewrite(invocation, { ...standing.values, baseUrl });
}

const KEEPS_STORED_URL: ReadonlySet<string> = new Set([
  'JIRA_NOT_READY',
  'JIRA_UNAVAILABLE',
  'JIRA_ANSWER_INVALID',
  'BASE_URL_INVALID',
]);

async function baseUrlOr(invocation: Invocation, known: string): Promise<string> {
  try {
    return await askBaseUrl(invocation);
  } catch (thrown) {
    if (KEEPS_STORED_URL.has(codeOf(thrown))) return known;
    throw thrown;
  }
}
