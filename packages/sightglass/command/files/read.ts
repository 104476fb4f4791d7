import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';

import { textAt } from '../../json/decoded';
import { LIMITS } from '../../asks/reading/problem';
import { Unreadable } from '../misuse';

/** A UTF-8 character has at most four bytes. */
const MAX_BYTES = 4 * LIMITS.characters;

/** Reads a file, or standard input for `-`. Throws `Unreadable`. */
export async function readInput(file: string, from: string, input: Readable): Promise<Uint8Array> {
  try {
    return file === '-' ? await gathered(input, file) : await readFile(resolve(from, file), file);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(sentenceFor(codeOf(error), file));
  }
}

async function readFile(path: string, file: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    if ((await handle.stat()).isDirectory()) throw new Unreadable(`${file} is a folder.`);
    return await gathered(handle.createReadStream({ autoClose: false }), file);
  } finally {
    await handle.close();
  }
}

/** Reads a stream up to the limit, since it may never end. */
async function gathered(stream: Readable, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('The stream gives no bytes.');
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES)
      throw new Unreadable(`${file} is larger than ${MAX_BYTES / 1e6} MB, and no such file is.`);
  }
  return Buffer.concat(chunks);
}

const codeOf = (error: unknown): string => textAt(error, 'code') ?? 'unknown';

function sentenceFor(code: string, file: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${file} does not exist.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read.`;
    case 'EISDIR':
      return `${file} is a folder.`;
    default:
      return `${file} cannot be read (${code}).`;
  }
}
