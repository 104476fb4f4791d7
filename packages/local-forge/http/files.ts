import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

import { Refusal } from '../refusal';
import type { Reply } from './exchange';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

const missing = (): Refusal => new Refusal(404, 'UNKNOWN_FILE', 'There is no such file.');

/** Reads a file below a folder. Neither dots nor links lead out of the folder. */
export async function readBelow(folder: string, name: string): Promise<Buffer> {
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part.startsWith('.') || /[\\\0]/.test(part)))
    throw missing();
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, ...parts));
    if (!file.startsWith(root + sep)) throw missing();
    return await readFile(file);
  } catch {
    throw missing();
  }
}

/** The response with a file's bytes and its media type. */
export const fileReply = (
  name: string,
  body: Buffer,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status: 200,
  headers: { 'content-type': TYPES.get(extname(name)) ?? 'application/octet-stream', ...headers },
  body,
});
