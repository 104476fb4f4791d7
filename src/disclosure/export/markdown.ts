import type { Translate } from 'sightglass-for-jira/language/fill';
import { makeWords, type Words } from 'sightglass-for-jira/language/words';
import { describeDisclosure } from './describe';
import type { DisclosureDocument, LiveReading, WrittenAnswer } from './document';
import { howKnown } from './how-known';
import { escaped, heading, list, table } from 'sightglass-for-jira/language/markup';

/** The document as Markdown, in the language that it was written in. */
export function toMarkdown(document: DisclosureDocument, translate: Translate): string {
  const words = makeWords(document.language, translate);
  const { statement, live, disclosure } = document;
  const parts = [
    ...title(document, words),
    ...statement.answers.flatMap((answer) => writeAnswer(answer, words)),
    ...changes(document, words),
    ...(live === null ? [] : writeLive(live, words)),
    ...describeDisclosure(disclosure, words),
  ];
  return `${parts.join('\n\n')}\n`;
}

function title({ disclosure, publisher }: DisclosureDocument, words: Words): string[] {
  const { name, version } = disclosure.app;
  return [
    heading(1, words.of('export.title', { name, version })),
    escaped(words.of('export.intro')),
    list([
      words.of('export.hash', { hash: disclosure.hash }),
      publisher === null
        ? words.of('statement.unnamed')
        : words.of('export.maker', { name: publisher.legalName, address: publisher.address }),
    ]),
  ];
}

const writeAnswer = ({ number, question, sentences }: WrittenAnswer, words: Words): string[] => [
  heading(2, `${number}. ${question}`),
  ...sentences.map(
    ({ text, ...known }) => `${escaped(text)}  \n*${escaped(howKnown(known, words))}*`,
  ),
];

const changes = ({ changes: { summary, list: all } }: DisclosureDocument, words: Words) => [
  heading(2, words.of('export.changes')),
  escaped(summary),
  ...(all.length === 0
    ? []
    : [list(all.map(({ text, arrives }) => `${text} ${words.of(`change.${arrives}`)}`))]),
];

function writeLive({ readAt, record }: LiveReading, words: Words): string[] {
  const top = [
    heading(2, words.of('export.live')),
    escaped(words.of('export.readAt', { time: readAt })),
  ];
  if (!('values' in record)) return [...top, escaped(words.of(`export.live.${record.state}`))];
  const rows = Object.entries(record.values);
  const columns = [words.of('export.name'), words.of('export.value')];
  const foreign = record.state === 'foreign' ? [escaped(words.of('export.live.foreign'))] : [];
  return [...top, ...foreign, table(columns, rows)];
}
