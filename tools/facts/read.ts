import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { itemsAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { DatedFact } from './old';

const FOLDER = 'packages/sightglass/facts';

/** Every dated fact of the package. Throws where a date is missing. */
export function datedFacts(root: string): readonly DatedFact[] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8')) as unknown;
  return [
    ...itemsAt(read('dated.json')).map((item) => factOf(item, 'about')),
    ...itemsAt(read('services.json'), 'services').map((item) => factOf(item, 'name')),
    factOf(read('page-policy.json'), 'about'),
  ];
}

function factOf(item: unknown, name: string): DatedFact {
  const [about, source, date] = [name, 'source', 'date'].map((key) => textAt(item, key));
  if (about == null || source == null || date == null || Number.isNaN(Date.parse(date)))
    throw new Error(`A fact lacks its ${name}, its source or its date: ${JSON.stringify(item)}`);
  return { about, source, date };
}
