import type { Atom, Sym } from '../../follow/values/value';
import { textOf } from '../atom-text';

/**
 * The host of an address, `dynamic` where data decides it, `undefined` for an address within the
 * app.
 */
export function hostIn(atom: Atom): string | undefined {
  const parts = textOf(atom);
  if (parts === undefined) return undefined;
  const [first] = parts;
  if (first === undefined) return undefined;
  if (typeof first !== 'string') return isAsset(first) ? undefined : 'dynamic';
  const start = afterScheme(first);
  if (start === undefined) return undefined;
  return hostAt([first.slice(start), ...parts.slice(1)]);
}

const SCHEMES = ['https://', 'http://', 'wss://', 'ws://', '//'];

function afterScheme(text: string): number | undefined {
  const scheme = SCHEMES.find((each) => text.toLowerCase().startsWith(each));
  return scheme?.length;
}

/** Data within a host may be anything, so the host is unknown. */
function hostAt(parts: readonly (string | Sym)[]): string | undefined {
  let host = '';
  for (const part of parts) {
    if (typeof part !== 'string') {
      host += '*';
      continue;
    }
    const end = Array.from(part).findIndex((character) => '/?#:'.includes(character));
    host += end < 0 ? part : part.slice(0, end);
    if (end >= 0) break;
  }
  const name = host.split('@').at(-1)?.toLowerCase() ?? '';
  if (name === '' || name === '*') return 'dynamic';
  return name;
}

/** Whether a value is an asset such as a picture, imported from beside the source. */
const isAsset = ({ root, links }: Sym): boolean =>
  root.from === 'module' && links.every((link) => 'name' in link && link.name === 'default');
