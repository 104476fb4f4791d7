import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';

import { ensureDependencies, root } from './set-up.mjs';

ensureDependencies();
const { buildWeb } = await import('../static/web/build.mjs');
await buildWeb();

const folder = `${root}.build/web/`;
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
const bytes = files.reduce(
  (sum, { parentPath, name }) => sum + gzipSync(readFileSync(`${parentPath}/${name}`)).length,
  0,
);
console.log(`${folder}index.html and ${files.length - 1} other files, ${bytes} bytes gzipped.`);
console.log('Open it from there, or put the folder on any web server.');
