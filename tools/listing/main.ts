import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

import type { DisclosureDocument } from '../../src/disclosure/export/document';
import { exportFiles } from '../export/main';
import { filesOnDisk, type Files } from '../verify/files';
import { eligibilityOf } from './eligibility';
import { listingFiles, type ListingSource } from './files';

/** The default output folder, ignored by git. */
const OUT = '.build/listing';
/** Folders with pictures of the pages, the preferred first. */
const PICTURES = ['test-results/gallery', 'test-results/pictures', 'docs/pictures'];

/** Writes everything that a Marketplace listing needs, and says what is missing. */
export function main([out = OUT, ...rest]: readonly string[], root: string): number {
  const folder = resolve(root, out);
  if (rest.length > 0 || (out !== OUT && existsSync(folder))) {
    console.error('Usage: npm run listing [-- <folder that is not there yet>]');
    return 1;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = readListingSource(filesOnDisk(root));
  for (const [name, text] of listingFiles(source)) writeFileSync(join(folder, name), text);
  const pictures = copyPictures(root, join(folder, 'screenshots'));
  console.log(`${folder} is written, with ${pictures} screenshots.`);
  if (source.document.publisher === null) console.log('publisher.json names no developer yet.');
  if (pictures === 0) console.log('No pictures were found. `npm test` takes them.');
  return 0;
}

/** What the listing is made from. */
export function readListingSource(files: Files): ListingSource {
  const written = new Map(exportFiles(files));
  const read = (name: string): string => written.get(name) ?? '';
  return {
    document: JSON.parse(read('disclosure.json')) as DisclosureDocument,
    marketplace: read('marketplace.json'),
    eligibility: eligibilityOf(parse(files.read('manifest.yml') ?? '')),
  };
}

function copyPictures(root: string, target: string): number {
  const folder = PICTURES.map((path) => join(root, path)).find(existsSync);
  const names =
    folder === undefined ? [] : readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pictures = names.filter((name) => name.endsWith('.png'));
  for (const name of pictures) cpSync(join(folder ?? '', name), join(target, name));
  return pictures.length;
}
