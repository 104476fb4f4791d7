/**
 * In a diff of several files, keeps the lines of the manifest or descriptor at their places and
 * empties all others; keeps every line where no file is named like one.
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

/**
 * The path if a line starts the next file of a diff: git's header, or the pair of `---` and `+++`.
 */
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
