import type { Location } from 'sarif';

/**
 * A location per line, or the whole file without lines. `index` is the file's position among the
 * artifacts.
 */
export function locationsOf(
  file: string,
  index: number | null,
  lines: readonly number[],
): Location[] {
  const artifactLocation = { uri: uriOf(file), ...(index === null ? {} : { index }) };
  if (lines.length === 0) return [{ physicalLocation: { artifactLocation } }];
  return lines.map((startLine) => ({
    physicalLocation: { artifactLocation, region: { startLine } },
  }));
}

/** A path as a URI; relative paths stay relative. */
export function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd');
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  if (/^[a-z]:\//i.test(path)) return `file:///${uri.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${uri}` : uri;
}
