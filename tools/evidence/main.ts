import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textAt } from 'sightglass-for-jira/json/decoded';
import { parse } from 'yaml';

import { readJson } from '../export/read';
import { readListingSource } from '../listing/main';
import { listingFiles } from '../listing/files';
import { readResults, type Ran } from '../proven/results';
import { filesOnDisk } from '../verify/files';
import { cloudApps } from './requirements/cloud-apps';
import { enforcement } from './requirements/enforcement';
import { forgeApps } from './requirements/forge-apps';
import { form } from './requirements/form';
import { responsibility } from './requirements/responsibility';
import { weigh, type Build } from './weigh';
import { asMarkdown, notShown, type Made } from './write';

/** The default output folder, ignored by git. */
const OUT = '.build/evidence';
const RESULTS = ['jest', 'browser', 'verify', 'audit'].map((name) => `test-results/${name}.json`);
const SOURCES = [cloudApps, forgeApps, enforcement, responsibility, form];

/**
 * Writes a folder for reviewers: each requirement with what shows it in this build, and what is not
 * shown. Fails where something that a requirement rests on ran and did not pass.
 */
export function main([out = OUT, ...rest]: readonly string[], root: string): number {
  const folder = resolve(root, out);
  if (rest.length > 0 || (out !== OUT && existsSync(folder))) {
    console.error('Usage: npm run evidence [-- <folder that is not there yet>]');
    return 2;
  }
  const files = filesOnDisk(root);
  const listing = listingFiles(readListingSource(files));
  const build: Build = {
    ...buildIn(root, listing),
    ran: RESULTS.flatMap((one) => ranIn(root, one)),
  };
  const made: Made = {
    date: new Date().toISOString(),
    version: textAt(readJson(files, 'package.json'), 'version') ?? '',
    results: RESULTS.map((path) => ({ path, written: writtenOn(join(root, path)) })),
    sources: SOURCES,
    weighed: SOURCES.flatMap((source) => weigh(source, build)),
  };
  writeFolder(folder, made, listing);
  const shown = made.weighed.filter(({ isShown }) => isShown).length;
  console.log(`${folder} is written: ${shown} of ${made.weighed.length} requirements are shown.`);
  const absent = made.results.filter(({ written }) => written === null).map(({ path }) => path);
  if (absent.length > 0) console.log(`Not there, so not shown: ${absent.join(', ')} (npm test).`);
  const failed = made.weighed.flatMap(({ id, basis }) =>
    basis.filter(({ wrong }) => wrong === 'did not pass').map(({ by }) => `FAIL ${id}: ${by}`),
  );
  for (const line of failed) console.log(line);
  return failed.length === 0 ? 0 : 1;
}

type Listing = ReturnType<typeof listingFiles>;

function buildIn(root: string, listing: Listing): Omit<Build, 'ran'> {
  const files = filesOnDisk(root);
  const written = new Map(listing);
  return {
    manifest: parse(files.read('manifest.yml') ?? ''),
    disclosure: readJson(files, 'src/disclosure/disclosure.json'),
    publisher: readJson(files, 'publisher.json'),
    form: JSON.parse(written.get('privacy-and-security.json') ?? 'null') as unknown,
    has: (path) =>
      path.startsWith('listing/')
        ? written.has(path.slice('listing/'.length))
        : existsSync(join(root, path)),
  };
}

/** The results that a runner wrote; empty where it has not run. */
function ranIn(root: string, path: string): readonly Ran[] {
  const file = join(root, path);
  return existsSync(file) ? readResults(JSON.parse(readFileSync(file, 'utf8')), root) : [];
}

const writtenOn = (file: string): string | null =>
  existsSync(file) ? statSync(file).mtime.toISOString() : null;

function writeFolder(folder: string, made: Made, listing: Listing): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'listing'), { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  write('evidence.json', `${JSON.stringify(made, null, 2)}\n`);
  write('evidence.md', asMarkdown(made));
  write('not-shown.md', notShown(made));
  for (const [name, text] of listing) write(join('listing', name), text);
}
