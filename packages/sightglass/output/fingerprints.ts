import type { Finding } from '../asks/finding';

/**
 * A mark for each finding by which it is known again in a later version of the file: the same wherever
 * it stands, and numbered where several are alike.
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

/** FNV-1a over UTF-16 units: enough to tell findings apart, no protection against anybody. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
