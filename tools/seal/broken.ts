import type { Files } from '../verify/files';
import { kindOf, sealable } from './kinds';
import { GONE, sealOf, sha256, type Ledger } from './ledger';

/** A file that differs from its seal. */
export interface Broken {
  readonly path: string;
  readonly fault: Fault;
}

export type Fault =
  | 'changed'
  /** Its kind must be sealed, and it has no seal. */
  | 'unsealed'
  /** It was sealed and no longer exists. */
  | 'gone'
  /** It has a seal, but its kind needs none. */
  | 'needless'
  /** A translation whose English changed after the two were last compared. */
  | 'unreviewed';

/** Every file that differs from the ledger, by path. */
export function brokenSeals(files: Files, ledger: Ledger): Broken[] {
  const paths = new Set([
    ...sealable(files),
    ...ledger.seals.flatMap((seal) => [...seal.files.keys()]),
  ]);
  return [...paths].sort().flatMap((path) => {
    const fault =
      faultOf(files, ledger, path) ?? (isUnread(files, ledger, path) ? 'unreviewed' : null);
    return fault === null ? [] : [{ path, fault }];
  });
}

function faultOf(files: Files, ledger: Ledger, path: string): Fault | null {
  const text = files.read(path);
  const sealed = sealOf(ledger, path)?.files.get(path);
  if (kindOf(path) === undefined) return 'needless';
  if (text === undefined) return sealed === GONE ? null : 'gone';
  if (sealed === undefined || sealed === GONE) return 'unsealed';
  return sha256(text) === sealed ? null : 'changed';
}

/** Whether a translation was last compared with a different English text. */
export function isUnread(files: Files, { reviewed }: Ledger, path: string): boolean {
  const english = englishOf(path);
  if (english === null || files.read(path) === undefined) return false;
  return reviewed.get(path)?.english !== sha256(files.read(english) ?? '');
}

/** The English file of a translation; `null` for any other file. */
export function englishOf(path: string): string | null {
  const english = path.replace(/\/locales\/[a-z]{2}-[A-Z]{2}\//, '/locales/en-US/');
  return english === path ? null : english;
}
