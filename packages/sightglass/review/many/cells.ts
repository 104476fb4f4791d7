import type { InspectorWords } from '../../asks/inspection-words';
import { verdictOf } from '../../asks/verdict';
import type { AppGiven, AppSummary, Goes, Open } from './summary';

/** The columns of a table of apps, in order; the headings are `apps.column.<column>`. */
export const COLUMNS = ['app', 'verdict', 'reach', 'goes', 'open'] as const;
export type Column = (typeof COLUMNS)[number];

/** An app's row in words. Values from files are shortened and hold no invisible characters. */
export const cellsOf = (
  { asks }: Pick<AppGiven, 'asks'>,
  summary: AppSummary,
  words: InspectorWords,
): Readonly<Record<Column, string>> => ({
  app: words.value(summary.name),
  verdict: asks === null ? words.of('apps.verdict.none') : verdictOf(asks, words),
  reach: words.joined(
    'part',
    summary.reach.map(({ product, operations, deleting }) =>
      words.of('apps.reach', { product: [`product.${product}`], operations, deleting }),
    ),
  ),
  goes: goesIn(summary.goes, words),
  open: openIn(summary.leaves, words),
});

const goesIn = ({ to, hosts }: Goes, words: InspectorWords): string =>
  to === 'hosts'
    ? words.sentence('apps.goes.hosts', words.hosts(hosts))
    : words.of(`apps.goes.${to}`);

/** The names of topics are texts of the kind `says`. */
function openIn({ statement, disagreements, faults, topics }: Open, words: InspectorWords): string {
  if (statement !== 'read') return words.of(`apps.open.${statement}`);
  const told = [
    disagreements > 0 ? words.of('apps.open.disagreements', { count: disagreements }) : '',
    faults > 0 ? words.of('apps.open.faults', { count: faults }) : '',
    topics.length > 0
      ? words.sentence('apps.open.topics', [
          ...topics.slice(0, FEW).map((topic) => words.of(`says.topic.${topic}`)),
          ...(topics.length > FEW
            ? [words.of('inspect.more', { count: topics.length - FEW })]
            : []),
        ])
      : '',
  ];
  return words.joined('part', told) || words.of('apps.open.nothing');
}

const FEW = 3;
