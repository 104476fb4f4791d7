import { isWhole, isWholeOn, type Followed } from '../../follow/follow';
import type { StorageUse, StoredKey } from '../../reading';
import { byPlace, NOT_FOLLOWED } from '../what-detectors-see';
import { unnamed } from '../atom-text';

/**
 * Every stored key, and whether anything deletes it. That nothing does is known only where all that
 * could was followed.
 */
export function storedKeys(uses: readonly StorageUse[], followed: Followed): readonly StoredKey[] {
  const byKey = new Map<string, StorageUse[]>();
  for (const use of uses) {
    if (use.key === null || use.action === 'delete' || use.action === 'query') continue;
    const name = `${use.store} ${use.entity ?? ''} ${unnamed(use.key)}`;
    byKey.set(name, [...(byKey.get(name) ?? []), use]);
  }
  return [...byKey.values()]
    .flatMap((same) => storedKey(same, uses))
    .map((key) => (mayBeDeleted(key, followed) ? { ...key, ...NOT_FOLLOWED } : key))
    .sort(byPlace);
}

/** Whether code that was not followed may delete a key; pages reach properties alone. */
const mayBeDeleted = ({ isDeleted, store }: StoredKey, followed: Followed): boolean =>
  !isDeleted && !(store === 'property' ? isWhole(followed) : isWholeOn(followed, 'function'));

function storedKey(same: readonly StorageUse[], uses: readonly StorageUse[]): readonly StoredKey[] {
  const writes = same.filter(({ action }) => action === 'write');
  const [first] = writes.length > 0 ? writes : same;
  if (first?.key == null) return [];
  const { key, store, entity } = first;
  const deletes = uses.filter(
    (use) =>
      use.action === 'delete' &&
      use.store === store &&
      use.entity === entity &&
      covers(use.key, key),
  );
  const sure = deletes.filter(
    ({ certainty, key: its }) => certainty !== 'undecidable' || its === null,
  );
  const isOpen = sure.length === 0 && deletes.length > 0;
  return [
    {
      file: first.file,
      line: first.line,
      store,
      entity,
      key,
      isWritten: writes.length > 0,
      isDeleted: sure.length > 0,
      isDeletedAtUninstall: sure.some(({ isAtUninstall }) => isAtUninstall),
      hasTimeLimit: writes.length > 0 && writes.every(({ hasTimeLimit }) => hasTimeLimit),
      certainty: isOpen ? 'undecidable' : first.certainty,
      doubt: isOpen ? 'data-key' : first.doubt,
    },
  ];
}

/** Whether a pattern can match a key; `null` matches every key. */
export function covers(pattern: string | null, key: string): boolean {
  if (pattern === null) return true;
  return matches(piecesOf(unnamed(pattern)), unnamed(key));
}

const piecesOf = (pattern: string): readonly string[] => pattern.split('{}');

/** Whether a text contains the pieces in order, with the first and last at its ends. */
function matches(pieces: readonly string[], key: string): boolean {
  const [first = '', ...others] = pieces;
  if (others.length === 0) return first === key;
  if (!key.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    if (index === others.length - 1) return key.length - piece.length >= at && key.endsWith(piece);
    const found = key.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Keys that are written and never deleted. */
export const neverDeleted = (keys: readonly StoredKey[]): readonly StoredKey[] =>
  keys.filter(
    ({ isWritten, isDeleted, hasTimeLimit, certainty }) =>
      isWritten && !isDeleted && !hasTimeLimit && certainty !== 'undecidable',
  );
