import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { decodeChanges } from '../../src/disclosure/history/decode-changes';
import {
  toJson,
  writeDocument,
  type DisclosureDocument,
} from '../../src/disclosure/export/document';
import { toMarkdown } from '../../src/disclosure/export/markdown';
import { toMarketplace } from '../../src/disclosure/export/marketplace';
import { decodePublisher } from '../../src/statement/publisher-problems';
import { filesOnDisk, type Files } from '../verify/files';
import { readDisclosure, readEnglish, readJson } from './read';

/** The default output folder, ignored by git. */
const OUT = '.build/export';

/** Writes the disclosure, the statement and the Marketplace's answers as files. */
export function main(args: readonly string[], root: string): number {
  const out = outIn(args);
  if (out === null) {
    console.error('Usage: npm run export -- [--out DIR]');
    return 1;
  }
  const folder = resolve(root, out);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of exportFiles(filesOnDisk(root))) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  return 0;
}

function outIn(args: readonly string[]): string | null {
  const options = { out: { type: 'string', default: OUT } } as const;
  try {
    return parseArgs({ args: [...args], options }).values.out;
  } catch {
    return null;
  }
}

/** The files by name. The same app gives the same bytes. */
export function exportFiles(files: Files): readonly (readonly [string, string])[] {
  const document = readDocument(files);
  return [
    ['disclosure.json', toJson(document)],
    ['disclosure.md', toMarkdown(document, readEnglish(files))],
    ['marketplace.json', `${JSON.stringify(toMarketplace(document), null, 2)}\n`],
  ];
}

function readDocument(files: Files): DisclosureDocument {
  const changes = decodeChanges(readJson(files, 'src/disclosure/changes.json'));
  if (changes === null) throw new Error('src/disclosure/changes.json holds no changes.');
  const publisher = decodePublisher(readJson(files, 'publisher.json'));
  const source = { disclosure: readDisclosure(files), publisher, changes, live: null };
  return writeDocument(source, 'en-US', readEnglish(files));
}
