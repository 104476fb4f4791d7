import { visible } from '../../language/shown';
import type { SourceReading } from '../reading';
import type { Judged } from '../../accept/judge';
import type { SourceFinding } from './concerns';
import { sectionsOf, type Section } from './lines';
import type { Say } from './say';

/** The reading for a terminal. */
export function asText(
  reading: SourceReading,
  judged: readonly Judged<SourceFinding>[],
  say: Say,
): string {
  const parts = all(reading, judged, say).map(({ title, lines }) => {
    const shown = lines.length === 0 ? [say('none')] : lines;
    return [title, ...shown.map((line) => `  ${line}`)].join('\n');
  });
  return joined([...parts, ...notes(reading, say)]);
}

/** The reading as Markdown. */
export function asMarkdown(
  reading: SourceReading,
  judged: readonly Judged<SourceFinding>[],
  say: Say,
): string {
  const parts = all(reading, judged, say).map(({ title, lines }) => {
    const list = lines.map((line) => `- ${escaped(line)}`).join('\n');
    return `## ${title}\n\n${list === '' ? say('none') : list}`;
  });
  return joined([
    `# ${escaped(reading.app ?? reading.manifest)}`,
    ...parts,
    ...notes(reading, say),
  ]);
}

const all = (
  reading: SourceReading,
  judged: readonly Judged<SourceFinding>[],
  say: Say,
): readonly Section[] => [
  { title: say('section.findings'), lines: judged.map((each) => lineOf(each, say)) },
  ...sectionsOf(reading, say),
];

function lineOf({ found, entry, isOpen }: Judged<SourceFinding>, say: Say): string {
  const { key, values, file, line } = found;
  const note =
    entry === null
      ? ''
      : `  ${say(isOpen ? 'expired' : 'accepted', { until: entry.until, reason: entry.reason })}`;
  return `${say(key, values)}  ${file}:${line}${note}`;
}

const notes = ({ isPartial }: SourceReading, say: Say): readonly string[] =>
  isPartial ? [say('partial')] : [];

/** Escapes text from the app so that it cannot become markup. */
const escaped = (line: string): string =>
  Array.from(line, (character) =>
    '\\`*_[]<>|'.includes(character) ? `\\${character}` : character,
  ).join('');

const joined = (parts: readonly string[]): string =>
  `${parts.map((part) => part.split('\n').map(visible).join('\n')).join('\n\n')}\n`;
