import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { plainText } from 'sightglass-for-jira/says/input/plain';
import { readDocument } from 'sightglass-for-jira/says/read';

import type { Answered, Truth } from './count';

/** The folder with the five statements and the table of what they say, beside the repository. */
const SHARED = '../shared';

/**
 * The five statements compared with the table: `Y` and `p` are yes, a dash is nothing; empty where
 * the folder is missing.
 */
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

/** For a topic that a statement only mentions (`p`), any answer is right. */
function truthIn(row: string, place: number, answer: Answered['answer']): Truth {
  const written = row.split('|')[3 + place]?.trim() ?? '';
  if (written.startsWith('p')) return answer === 'not-found' ? 'nothing' : 'yes';
  return written.startsWith('Y') ? 'yes' : 'nothing';
}
