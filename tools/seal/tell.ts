import type { Files } from '../verify/files';
import { kindOf } from './kinds';
import type { Broken, Fault } from './broken';
import { changedSince, earlierIn } from './earlier';
import { sealOf, type Ledger } from './ledger';
import { changedIn, unread } from './renew';
import type { ChangedSentence } from './sentences';

/** Each fault in words. */
export const FAULTS: Readonly<Record<Fault, string>> = {
  changed: 'changed since it was sealed',
  unsealed: 'not sealed yet',
  gone: 'gone since it was sealed',
  needless: 'sealed, though nothing asks for it',
  unreviewed: 'not read against its new English',
};

/**
 * Tells what changed in each file since it was sealed: texts in words, other files as git shows it.
 */
export function tellBroken(
  root: string,
  files: Files,
  ledger: Ledger,
  broken: readonly Broken[],
): string {
  return broken.map((one) => tellOne(root, files, ledger, one)).join('\n');
}

function tellOne(root: string, files: Files, ledger: Ledger, { path, fault }: Broken): string {
  const find = earlierIn(root);
  const text = files.read(path) ?? '';
  const hash = sealOf(ledger, path)?.files.get(path);
  const earlier = fault === 'changed' && hash !== undefined ? find(path, hash) : null;
  const changed = earlier === null ? null : changedIn(path, earlier.text, text);
  const title = `${path} (${kindOf(path)?.name ?? 'no kind'}): ${FAULTS[fault]}`;
  if (changed !== null)
    return [title, ...changed.map(tellSentence), ...tellUnread(files, ledger, path, find)].join(
      '\n',
    );
  if (earlier !== null) return [title, changedSince(root, earlier.commit, path)].join('\n');
  const lines = `  ${text.split('\n').length - 1} lines`;
  return [
    title,
    ...(fault === 'unreviewed' ? tellUnread(files, ledger, path, find) : [lines]),
  ].join('\n');
}

const tellSentence = ({ key, before, after }: ChangedSentence): string =>
  [
    `  ${key}`,
    ...(before === null ? [] : [`    - ${before}`]),
    ...(after === null ? [] : [`    + ${after}`]),
  ].join('\n');

/** The changed English beside the unchanged translation. */
function tellUnread(
  files: Files,
  ledger: Ledger,
  path: string,
  find: ReturnType<typeof earlierIn>,
): string[] {
  const texts = unread(files, ledger, path, find);
  if (texts === null) return ['  The history does not hold the English that it was read against.'];
  return texts.map(
    (english) => `  The English changed, and this did not:\n${tellSentence(english)}`,
  );
}
