const UNRELEASED = /^## Unreleased[ \t]*$/m;
const FIRST_SECTION = /^## /m;

/** The changelog with a section for a release: the unreleased notes, then the given lines. */
export function withRelease(
  changelog: string,
  version: string,
  date: string,
  lines: readonly string[],
): string {
  const title = `## ${version} (${date})`;
  const added = lines.map((line) => `- ${line}`).join('\n');
  const unreleased = UNRELEASED.exec(changelog);
  if (unreleased === null) return insertSection(changelog, `${title}\n\n${added}\n\n`);
  const start = unreleased.index + unreleased[0].length;
  const rest = changelog.slice(start);
  const end = FIRST_SECTION.exec(rest)?.index ?? rest.length;
  const noted = rest.slice(0, end).trim();
  const section = [noted, added].filter((part) => part !== '').join('\n');
  const after = rest.slice(end);
  return `${changelog.slice(0, unreleased.index)}${title}\n\n${section}\n${after === '' ? '' : `\n${after}`}`;
}

function insertSection(changelog: string, section: string): string {
  const at = FIRST_SECTION.exec(changelog)?.index;
  return at === undefined
    ? `${changelog.trimEnd()}\n\n${section.trimEnd()}\n`
    : changelog.slice(0, at) + section + changelog.slice(at);
}
