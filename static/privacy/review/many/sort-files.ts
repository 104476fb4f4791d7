import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { paired, type Pair } from 'sightglass-for-jira/review/many/paired';
import { isPdf, kindOf } from 'sightglass-for-jira/says/input/kind';
import type { ChosenFile } from '../input/on-file';
import { anyReader } from '../input/any-reader';

/** A file that was read, and what it is. */
export interface SortedFile {
  readonly name: string;
  readonly isStatement: boolean;
  readonly file: ChosenFile;
  readonly bytes: Uint8Array;
  /** What it asks for; `null` for a statement. */
  readonly asks: Inspection | null;
}

/** What several files come to. */
export interface Sorted {
  readonly apps: readonly Pair<SortedFile>[];
  /** The names of files that could not be read. */
  readonly refused: readonly string[];
}

/** A PDF may bring pictures; nothing else is as large. */
const MAX_BYTES = 8_000_000;

/** So many files are read at once; the others are named as not read. */
const MAX_FILES = 400;

/** Reads each file for what it is, and puts those of one app together. */
export async function sortFiles(files: readonly ChosenFile[]): Promise<Sorted> {
  const read: SortedFile[] = [];
  const refused = new Set(files.slice(MAX_FILES).map(({ name }) => name));
  for (const file of files.slice(0, MAX_FILES)) {
    const content = await readFile(file);
    if (content === null) refused.add(file.name);
    else read.push(content);
  }
  return { apps: paired(read), refused: [...refused] };
}

async function readFile(file: ChosenFile): Promise<SortedFile | null> {
  const { name, size } = file;
  const bytes = size > MAX_BYTES ? null : await file.read().catch(() => null);
  if (bytes === null) return null;
  const asks = isPdf(bytes) ? null : anyReader.inspect(bytes);
  const isStatement = asks === null || isSaid(name, bytes, asks);
  return { name, isStatement, file, bytes, asks: isStatement ? null : asks };
}

/** What is not recognized as asking for something is a statement, unless its name says that it should have been. */
function isSaid(name: string, bytes: Uint8Array, { kind, problems }: Inspection): boolean {
  if (kind !== 'unrecognised')
    return kind === 'scope-list' && /\.(?:md|markdown|html?)$/i.test(name);
  if (problems.some(({ id }) => id === 'not-text' || id === 'archive')) return false;
  if (/\.json$/i.test(name))
    return kindOf(new TextDecoder().decode(bytes)) === 'marketplace-answers';
  return !/\.ya?ml$/i.test(name);
}
