import type { InspectorWords } from '../../asks/inspection-words';
import { verdictOf } from '../../asks/verdict';
import type { Say } from '../../does/report/say';
import { heading, line, list, type Block, type Item } from '../../output/block';
import { comparisonBlocks } from '../../output/comparison';
import { quote } from '../../output/statement/statement-blocks';
import { faultSentence } from '../../review/sentences';
import type { Fault, StatementReading } from '../../says/reading';
import type { AsksChange, Changes, SaysChange, SourceChange } from './read-changes';

/** Names for the two sides. */
export interface Names {
  readonly before: string;
  readonly after: string;
}

/** All changes as a document: what the app may do, what is said about it, what its source does. */
export function changesBlocks(
  { asks, says, sources }: Changes,
  names: Names,
  words: InspectorWords,
  say: Say,
): readonly Block[] {
  const told = [
    ...asks.flatMap((change) => asksBlocks(change, words)),
    ...says.flatMap((change) => saysBlocks(change, words)),
    ...sources.flatMap((change) => sourceBlocks(change, words, say)),
  ];
  return [
    heading(1, words.of('compare.title', { ...names })),
    ...(told.length === 0 ? [line(words.of('compare.verdict.same'))] : told),
  ];
}

function asksBlocks(
  { file, after, comparison }: AsksChange,
  words: InspectorWords,
): readonly Block[] {
  const title = heading(2, words.value(file));
  if (comparison !== null)
    return [title, ...comparisonBlocks(comparison, words, { before: file, after: file }).slice(1)];
  return after === null
    ? [title, line(kind('removed', words.value(file), words))]
    : [title, line(kind('new', verdictOf(after, words), words))];
}

/** Topics with another answer, then new faults of the text, then faults that are gone. */
function saysBlocks({ file, before, after }: SaysChange, words: InspectorWords): readonly Block[] {
  const items = [
    ...(after?.topics ?? []).flatMap(({ id, answer, passages }): Item[] => {
      const old = before?.topics.find((topic) => topic.id === id)?.answer ?? 'not-found';
      if (old === answer || after === null) return [];
      const [now, was] = [answer, old].map((each) => words.of(`says.answer.${each}`));
      return [
        {
          text: words.joined('sentence', [
            `${words.of(`says.topic.${id}`)}: ${now ?? ''}`,
            `${words.of('compare.was')} ${was ?? ''}`,
          ]),
          note: quote(after, passages[0]),
        },
      ];
    }),
    ...faultsOf('new', after, before, words),
    ...faultsOf('removed', before, after, words),
  ];
  if (items.length === 0) return [];
  return [heading(2, words.of('says.title', { file })), list(items)];
}

const faultsOf = (
  which: 'new' | 'removed',
  here: StatementReading | null,
  there: StatementReading | null,
  words: InspectorWords,
): readonly Item[] =>
  newFaults(here, there).map((fault) => ({
    text: kind(which, faultSentence(fault, words), words),
    note: here === null ? '' : quote(here, fault.passages[0]),
  }));

/** The faults that the second reading has and the first has not. */
export const newFaults = (
  here: StatementReading | null,
  there: StatementReading | null,
): readonly Fault[] => {
  const known = new Set((there?.faults ?? []).map(named));
  return (here?.faults ?? []).filter((fault) => !known.has(named(fault)));
};

const named = ({ id, values }: Fault): string => JSON.stringify([id, values]);

function sourceBlocks(
  { folder, added, gone }: SourceChange,
  words: InspectorWords,
  say: Say,
): readonly Block[] {
  const items = (which: 'new' | 'removed', findings: SourceChange['added']): readonly Item[] =>
    findings.map(({ key, values, file, line: at }) => ({
      text: kind(which, say(key, values), words),
      note: `${file}:${at}`,
    }));
  const all = [...items('new', added), ...items('removed', gone)];
  if (all.length === 0) return [];
  const place = folder === '.' ? '' : `: ${folder}`;
  return [heading(2, `${say('section.findings')}${place}`), list(all)];
}

const kind = (which: 'new' | 'removed', text: string, words: InspectorWords): string =>
  `${words.of(`compare.kind.${which}`)} ${text}`;
