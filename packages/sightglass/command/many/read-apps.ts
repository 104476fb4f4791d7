import { inspect } from '../../asks/inspect';
import { findingsIn } from '../../does/report/findings';
import type { SourceReading } from '../../does/reading';
import type { AppGiven } from '../../review/many/summary';
import { loadStatement } from '../../says/load-statement';
import { STDIN } from '../files/paths';
import { readInput } from '../files/read';
import { manifestIn, readingOf } from '../files/source';
import { Unreadable } from '../misuse';
import type { Surroundings } from '../surroundings';
import type { NamedApp, Part } from './app-given';

/** One app, read. */
export interface ReadApp extends AppGiven {
  /** The text of what it asks for, kept for a later comparison. */
  readonly text: string | null;
  readonly source: SourceReading | null;
  /** What the list of accepted findings calls its parts: their paths, or the app's name. */
  readonly names: { readonly manifest: string | null; readonly statement: string | null };
}

/** The apps that could be read; `isWhole` is false if any part of any app could not. */
export interface ReadApps {
  readonly apps: readonly ReadApp[];
  readonly isWhole: boolean;
}

/** Reads apps one after another. Unreadable parts are reported and stop no other. */
export async function readApps(
  named: readonly NamedApp[],
  around: Surroundings,
): Promise<ReadApps> {
  const apps: ReadApp[] = [];
  let isWhole = true;
  const told = async <T>(read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      around.complain(error.message);
      isWhole = false;
      return null;
    }
  };
  for (const [index, app] of named.entries()) {
    around.progress(`${index + 1}/${named.length} ${app.name}`);
    const read = await readApp(app, around, told);
    if (read !== null) apps.push(read);
    if (read?.asks?.kind === 'unrecognised' || read?.says?.isRead === false) isWhole = false;
  }
  around.progress(null);
  return { apps, isWhole };
}

type Told = <T>(read: () => Promise<T>) => Promise<T | null>;

async function readApp(
  { name, asks, says, source }: NamedApp,
  around: Surroundings,
  told: Told,
): Promise<ReadApp | null> {
  const manifest = asks ?? manifestOf(source, around);
  const bytes = await told(() => bytesOf(manifest, around));
  const statement = await told(async () => {
    const given = await bytesOf(says, around);
    return given === null ? null : loadStatement(given);
  });
  const reading =
    source === null ? null : await told(() => Promise.resolve(readingOf(source, around)));
  if (bytes === null && statement === null && reading === null) return null;
  return {
    name,
    asks: bytes === null ? null : inspect(bytes),
    text: bytes === null ? null : new TextDecoder().decode(bytes),
    says: statement,
    source: reading,
    names: { manifest: nameOf(manifest, name), statement: nameOf(says, name) },
  };
}

const nameOf = (part: Part | null, app: string): string | null =>
  part === null ? null : part.kind === 'path' && part.value !== STDIN ? part.value : app;

const bytesOf = async (part: Part | null, { from, input }: Surroundings) =>
  part === null
    ? null
    : part.kind === 'text'
      ? new TextEncoder().encode(part.value)
      : readInput(part.value, from, input);

function manifestOf(source: string | null, around: Surroundings): Part | null {
  const path = manifestIn(source, around);
  return path === null ? null : { kind: 'path', value: path };
}

/** How many findings its source has; `null` without a source. */
export const sourceFindings = ({ source }: ReadApp): number | null =>
  source === null ? null : findingsIn(source).length;
