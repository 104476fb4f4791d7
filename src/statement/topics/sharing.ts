import { disclosed, fact, maker, rule } from '../evidence';
import {
  adminDecides,
  noOtherWay,
  nothingLeaves,
  onlyTheseFields,
  tested,
} from '../shared-evidence';
import { checked, declared, documented, enforced, unnamed, type Topic } from '../topic';

/** Who else gets to see anything. */
export const sharing: readonly Topic[] = [
  {
    number: 37,
    id: 'sale',
    answer: [
      enforced('none', nothingLeaves, { values: { count: { disclosure: 'addressCount' } } }),
    ],
  },
  {
    number: 38,
    id: 'helpers',
    answer: [
      documented('atlassian', [fact('subProcessors')], {
        values: { address: { fact: 'subProcessors' } },
      }),
      enforced('no-others', nothingLeaves),
      documented('log', [fact('logExport'), fact('logDays')]),
    ],
  },
  {
    number: 39,
    id: 'links',
    answer: [checked('where', [rule('doors')]), checked('quiet', noOtherWay)],
  },
  {
    number: 40,
    id: 'authorities',
    answer: [
      checked('most', onlyTheseFields, { values: { count: { disclosure: 'fieldCount' } } }),
      documented('no-view', [fact('storageConsole')]),
      documented('atlassian', [fact('lawEnforcement')], {
        values: { address: { fact: 'lawEnforcement' } },
      }),
    ],
  },
  {
    number: 41,
    id: 'new-owner',
    answer: [
      enforced('no-wider', adminDecides),
      declared('notice', [maker('transferNoticeDays'), maker('supportUrl')], {
        only: 'named',
        values: {
          count: { publisher: 'transferNoticeDays' },
          address: { publisher: 'supportUrl' },
        },
      }),
      unnamed,
    ],
  },
  { number: 42, id: 'asked-to-share', answer: [enforced('never', nothingLeaves)] },
  {
    number: 43,
    id: 'public-list',
    answer: [
      declared('link', [maker('issueTrackerUrl')], {
        only: 'tracker',
        values: { address: { publisher: 'issueTrackerUrl' } },
      }),
      declared('none', [maker('issueTrackerUrl')], { only: 'noTracker' }),
      unnamed,
    ],
  },
  {
    number: 44,
    id: 'colleagues',
    answer: [
      checked('admins', [tested.onlyAdmins]),
      checked('project', [tested.panel, tested.personal]),
      checked('asked', [tested.onlyAdmins, disclosed('operations')]),
    ],
  },
];
