import { disclosed, fact, rule } from '../evidence';
import {
  noOtherWay,
  nothingLeaves,
  onlyTheseLogLines,
  onlyTheseScopes,
  tested,
} from '../shared-evidence';
import { checked, documented, enforced, type Topic } from '../topic';

/** What is on your site, and what is noticed about its use. */
export const content: readonly Topic[] = [
  {
    number: 10,
    id: 'issues',
    answer: [
      enforced('none', onlyTheseScopes),
      checked('asks', [disclosed('operations'), rule('doors')], {
        values: { names: { disclosure: 'operationNames' } },
      }),
    ],
  },
  {
    number: 16,
    id: 'logs',
    answer: [
      checked('lines', [...onlyTheseLogLines, tested.refusalLog]),
      documented('added', [fact('logDays'), fact('logExport')], {
        values: { days: { fact: 'logDays' } },
      }),
      documented('off', [fact('logsPath')], { values: { path: { fact: 'logsPath' } } }),
    ],
  },
  {
    number: 17,
    id: 'usage',
    answer: [
      checked('none', [...onlyTheseLogLines, ...noOtherWay]),
      documented('counts', [fact('invocationMetrics')]),
      documented('sites', [fact('installations')]),
    ],
  },
  { number: 20, id: 'cookies', answer: [checked('none', noOtherWay)] },
  {
    number: 21,
    id: 'tracking',
    answer: [enforced('none', [...nothingLeaves, fact('contentPolicy')])],
  },
  { number: 22, id: 'do-not-track', answer: [checked('none', noOtherWay)] },
];
