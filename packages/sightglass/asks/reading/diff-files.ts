/**
 * Of a difference between several files, the lines of the manifest or the descriptor, in their places and
 * with empty lines for the others; every line where none of them is named so.
 */
export function ofOneFile(lines: readonly string[]): readonly string[] {
  let path = '';
  const paths = lines.map((line, index) => {
    path = pathIn(line, lines.at(index + 1) ?? '') ?? path;
    return path;
  });
  return paths.some(isMeant)
    ? lines.map((line, index) => (isMeant(paths.at(index) ?? '') ? line : ''))
    : lines;
}

/** Where the difference of a further file begins: with git's own line, or with the old file's and the new one's. */
function pathIn(line: string, next: string): string | null {
  const git = /^diff --git .* ?b\/(\S+)$/.exec(line);
  if (git !== null) return git[1] ?? null;
  const old = /^--- (?:a\/)?([^\t\n]+)/.exec(line);
  return old !== null && next.startsWith('+++ ') && old[1] !== '/dev/null'
    ? (old[1] ?? null)
    : null;
}

const isMeant = (path: string): boolean =>
  /(?:^|\/)(?:manifest[\w.-]*\.ya?ml|[\w.-]*(?:atlassian-connect|descriptor)[\w.-]*)(?:\.\w+)*$/i.test(
    path,
  );
