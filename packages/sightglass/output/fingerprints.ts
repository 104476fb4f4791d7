import type { Finding } from '../asks/finding';

/**
 * A fingerprint for each finding that is the same in a later version of the file, wherever the
 * finding moved; equal findings are numbered.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id, values }) => {
    const names = Object.keys(values).sort();
    const mark = `${id}:${hashOf(JSON.stringify(names.map((name) => [name, values[name]])))}`;
    const number = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, number);
    return `${mark}:${number}`;
  });
}

/** FNV-1a over UTF-16 units: it distinguishes findings but is not secure. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
