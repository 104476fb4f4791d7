import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { plainText } from 'sightglass-for-jira/says/input/plain';
import { readDocument } from 'sightglass-for-jira/says/read';

import type { Answered, Truth } from './count';

/** Where the five statements and the table of what they say are laid, beside the repository. */
const SHARED = '../shared';

/** The five statements judged by the table: `Y` and `p` are yes, a dash is nothing; no answer where not laid. */
export function answersOfSeeds(root: string): Answered[] {
  const [folder, table] = [`${root}${SHARED}/seeds`, `${root}${SHARED}/reference/policy-topics.md`];
  if (!existsSync(folder) || !existsSync(table)) return [];
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line));
  const files = readdirSync(folder).sort();
  return files.flatMap((file, place) => {
    const { topics } = readDocument(plainText(readFileSync(`${folder}/${file}`, 'utf8')), 'text');
    return topics.map(({ topic, answer }) => ({
      policy: file,
      cell: String(topic),
      answer,
      truth: truthIn(rows[topic - 1] ?? '', place, answer),
    }));
  });
}

/** A topic that a statement only touches on (`p`) may be answered either way. */
function truthIn(row: string, place: number, answer: Answered['answer']): Truth {
  const written = row.split('|')[3 + place]?.trim() ?? '';
  if (written.startsWith('p')) return answer === 'not-found' ? 'nothing' : 'yes';
  return written.startsWith('Y') ? 'yes' : 'nothing';
}
