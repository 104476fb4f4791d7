import { all, isFields, items, text, type Node } from './node';
import { problem } from './reading';
import type { Problem } from './problem';

/** Recognises files that people give by mistake; the problem's text says what to give instead. */
export function otherFile(source: string, root: Node | null): Problem | null {
  if (isLint(source)) return problem('lint-output', null);
  if (root !== null && isPackage(root)) return problem('package-file', null);
  return null;
}

/** The output of `forge lint` names scopes that are missing, which the app does not ask for. */
export const isLint = (source: string): boolean =>
  /\b(?:permission-scope-required|valid-permissions-required|invalid-egress|valid-manifest|forge lint)\b/.test(
    source,
  ) ||
  /^\s*\d+:\d+\s+(?:error|warning)\b/im.test(source) ||
  (/\b(?:error|warning)\b/i.test(source) &&
    /\bendpoint: \w+ \S+ requires\b|\brequires (?:one of )?"?[a-z-]+:[\w:.-]+"? scope|\bmissing (?:the )?(?:scope|permission)/i.test(
      source,
    ));

const isPackage = (root: Node): boolean =>
  text(root, 'name') !== null &&
  ['dependencies', 'devDependencies', 'scripts'].some((key) =>
    all(root, key).some(({ value }) => isFields(value)),
  ) &&
  items(root, 'modules').length === 0;

/** The first bytes of archives, in hex: zip, gzip, 7z, rar; tar has its mark at byte 258. */
const ARCHIVES = ['504b0304', '1f8b', '377abcaf', '52617221'];

/** Whether bytes are those of an archive. */
export function isArchive(bytes: Uint8Array): boolean {
  const start = [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const magic = String.fromCodePoint(...bytes.slice(257, 262));
  return ARCHIVES.some((each) => start.startsWith(each)) || magic === 'ustar';
}
