import { visible } from '../../language/shown';
import type { SourceReading } from '../reading';
import type { Judged } from './accepted';
import { sectionsOf, type Section } from './lines';
import { filled, words } from './words';

/** The reading for a terminal. */
export const asText = (reading: SourceReading, judged: readonly Judged[]): string =>
  [
    ...all(reading, judged).map(({ title, lines }) => [title, ...indented(lines)].join('\n')),
    ...notes(reading),
  ]
    .map(visibleLines)
    .join('\n\n') + '\n';

/** The reading for a page. */
export const asMarkdown = (reading: SourceReading, judged: readonly Judged[]): string =>
  [
    `# ${reading.app ?? reading.manifest}`,
    ...all(reading, judged).map(({ title, lines }) => `## ${title}\n\n${listed(lines)}`),
    ...notes(reading),
  ]
    .map(visibleLines)
    .join('\n\n') + '\n';

const all = (reading: SourceReading, judged: readonly Judged[]): readonly Section[] => [
  { title: words.section.findings, lines: judged.map(lineOf) },
  ...sectionsOf(reading),
];

function lineOf({ finding, accepted, isOpen }: Judged): string {
  const note =
    accepted === null
      ? ''
      : `  ${filled(isOpen ? words.expired : words.accepted, { until: accepted.until, reason: accepted.reason })}`;
  return `${finding.sentence}  ${finding.file}:${finding.line}${note}`;
}

const notes = ({ isPartial }: SourceReading): readonly string[] =>
  isPartial ? [words.partial] : [];

const indented = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [`  ${words.none}`] : lines.map((line) => `  ${line}`);

const listed = (lines: readonly string[]): string =>
  lines.length === 0 ? words.none : lines.map((line) => `- ${escaped(line)}`).join('\n');

/** What the app writes must not become markup. */
const escaped = (line: string): string =>
  [...line]
    .map((character) => ('\\`*_[]<>|'.includes(character) ? `\\${character}` : character))
    .join('');

const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');
