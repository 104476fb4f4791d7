import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { WIDER } from '../changes/repository';
import { BROKEN, CONNECT, FULL } from '../output/texts-and-manifest';

/** Real files, where a folder of them lies beside the repository. */
const CORPUS = join(__dirname, '../../../../../shared/corpus');

/** A file that states what an app asks for. */
export interface Input {
  readonly name: string;
  /** Its usual file name. */
  readonly file: 'manifest.yml' | 'atlassian-connect.json';
  readonly text: string;
}

const own = (name: string, file: Input['file'], text: string): Input => ({ name, file, text });

export const INPUTS: readonly Input[] = [
  own('full', 'manifest.yml', FULL),
  own('broken', 'manifest.yml', BROKEN),
  own('wider', 'manifest.yml', WIDER),
  own('connect', 'atlassian-connect.json', CONNECT),
  ...real('forge', 'manifest.yml'),
  ...real('connect', 'atlassian-connect.json'),
];

const SEEDS = join(CORPUS, '../seeds');

/** Statements by the name of their file. */
export const STATEMENTS: readonly (readonly [string, string])[] = [
  [
    'own.md',
    '# Privacy\n\nWe store nothing, and no data leaves Atlassian. Write to a@example.com.\n',
  ],
  ...(existsSync(SEEDS) ? readdirSync(SEEDS) : []).map(
    (name) => [name, readFileSync(join(SEEDS, name), 'utf8')] as const,
  ),
];

function real(folder: string, file: Input['file']): readonly Input[] {
  const path = join(CORPUS, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => own(name, file, readFileSync(join(path, name), 'utf8')));
}
