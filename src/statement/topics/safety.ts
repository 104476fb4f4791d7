import { disclosed, fact, maker, rule } from '../evidence';
import {
  adminDecides,
  nothingLeaves,
  onlyTheseFields,
  onlyTheseLogLines,
} from '../shared-evidence';
import { checked, declared, documented, enforced, unnamed, type Topic } from '../topic';

/** How it is protected, and what happens when that fails. */
export const safety: readonly Topic[] = [
  { number: 51, id: 'encryption', answer: [documented('both', [fact('encryption')])] },
  {
    number: 52,
    id: 'makers-view',
    answer: [
      documented('console', [fact('storageConsole')]),
      checked('this-version', [...onlyTheseLogLines, disclosed('operations')]),
      documented('later-version', [fact('silentMinorVersions'), fact('logExport')]),
      enforced('elsewhere', [...adminDecides, ...nothingLeaves]),
    ],
  },
  {
    number: 53,
    id: 'reviews',
    answer: [
      checked('build', [rule('disclosure-current'), rule('subset'), rule('licences')]),
      checked('no-certificate', [rule('statement-texts')]),
      documented('atlassian', [fact('standards')], { values: { names: { fact: 'standards' } } }),
    ],
  },
  {
    number: 54,
    id: 'faults',
    answer: [
      checked('worst', onlyTheseFields, { values: { count: { disclosure: 'fieldCount' } } }),
      checked('no-disclaimer', [rule('statement-texts')]),
    ],
  },
  {
    number: 55,
    id: 'breach',
    answer: [
      documented('atlassian', [fact('breachNotice')]),
      declared('notice', [maker('breachNoticeHours'), maker('supportUrl')], {
        only: 'named',
        values: {
          count: { publisher: 'breachNoticeHours' },
          address: { publisher: 'supportUrl' },
        },
      }),
      unnamed,
    ],
  },
];
