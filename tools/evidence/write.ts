import type { Source } from './requirement';
import type { Weighed } from './weigh';

/** The requirements with their evidence, and the date. */
export interface Made {
  readonly date: string;
  readonly version: string;
  /** Each file of results with the day it was written; `null` where there is none. */
  readonly results: readonly { readonly path: string; readonly written: string | null }[];
  readonly sources: readonly Source[];
  readonly weighed: readonly Weighed[];
}

/** The evidence as a table to be read. */
export const asMarkdown = (made: Made): string =>
  [
    '# Evidence',
    `Sightglass for Jira ${made.version}, ${made.date}. ${counted(made.weighed)}`,
    '## What ran',
    made.results.map(({ path, written }) => `- ${path}: ${written ?? 'not there'}`).join('\n'),
    ...made.sources.flatMap((source) => [
      `## ${source.title}`,
      `${source.address} (edition: ${source.edition}; read on ${source.readOn}). The requirements are told in our own words.`,
      table(
        ['Requirement', 'Asks', 'Whose part', 'Shown by', 'Shown'],
        made.weighed.filter((one) => one.source === source.title).map(row),
      ),
    ]),
    '',
  ].join('\n\n');

/** What is not shown, each with the reason. */
export const notShown = (made: Made): string =>
  [
    '# What is not shown',
    'What stands here needs somebody’s word or look: nothing that ran in this build shows all of it.',
    table(
      ['Requirement', 'Asks', 'Why'],
      made.weighed
        .filter(({ isShown }) => !isShown)
        .map((one) => [one.id, one.asks, reasons(one).join(' ')]),
    ),
    UNREAD,
    '',
  ].join('\n\n');

/** A general remark that belongs to no single requirement. */
const UNREAD =
  'The page with the requirements for cloud apps could be read in stored copies to its third point only. The other points of its first table are known from a table that was taken over from it; of the table for Forge apps, points 1, 2, 6, 7, 13 and 14 from notes that quote them, and the rest by their heads, from Atlassian’s announcement of what 2026 added. So whoever submits the app reads the page itself. Nothing here ran on Atlassian’s platform.';

function reasons({ basis, notShown: told, of }: Weighed): readonly string[] {
  const wrong = basis.flatMap((one) => (one.wrong === null ? [] : [`${one.by}: ${one.wrong}.`]));
  if (told !== undefined) return [told, ...wrong];
  return wrong.length > 0 ? wrong : [`It is the part of ${of}.`];
}

const row = (one: Weighed): readonly string[] => [
  one.id,
  one.asks,
  one.of,
  one.basis.map(({ by, wrong }) => (wrong === null ? by : `${by} (${wrong})`)).join('<br>'),
  one.isShown ? 'yes' : 'no, or in part',
];

const counted = (weighed: readonly Weighed[]): string =>
  `${weighed.filter(({ isShown }) => isShown).length} of ${weighed.length} requirements are shown by what ran or stands in this build; not-shown.md lists the others.`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`)
    .join('\n');
