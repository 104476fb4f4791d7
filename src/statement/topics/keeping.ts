import { disclosed, fact } from '../evidence';
import { nothingLeaves, onlyTheseFields, tested } from '../shared-evidence';
import { checked, documented, enforced, type Topic } from '../topic';

/** Where data is, for how long, and how it goes. */
export const keeping: readonly Topic[] = [
  {
    number: 45,
    id: 'place',
    answer: [
      documented('storage', [fact('residency')]),
      documented('code', [fact('computeLocation')]),
    ],
  },
  {
    number: 46,
    id: 'abroad',
    answer: [
      enforced('app', nothingLeaves),
      documented('log', [fact('logExport')]),
      documented('atlassian', [fact('transferMechanisms')], {
        values: { names: { fact: 'transferMechanisms' } },
      }),
    ],
  },
  {
    number: 47,
    id: 'how-long',
    answer: [
      checked('renewed', [disclosed('schedules'), tested.renewal]),
      checked('limit', [disclosed('stored.0.timeLimitDays'), tested.expiry], {
        values: { count: { disclosure: 'limitDays' } },
      }),
      documented('late', [fact('lateExpiryHours')], {
        values: { hours: { fact: 'lateExpiryHours' } },
      }),
      checked('at-once', [tested.erase]),
    ],
  },
  {
    number: 48,
    id: 'uninstall',
    answer: [
      documented('call', [fact('uninstallSeconds')], {
        values: { seconds: { fact: 'uninstallSeconds' } },
      }),
      checked('erase', [tested.uninstall, disclosed('lifecycle')]),
      documented('copy', [fact('softDeleteDays'), fact('relinkDays')], {
        values: { days: { fact: 'softDeleteDays' }, relinkDays: { fact: 'relinkDays' } },
      }),
      checked('no-call', [disclosed('stored.0.timeLimitDays'), tested.expiry], {
        values: { count: { disclosure: 'limitDays' } },
      }),
    ],
  },
  {
    number: 49,
    id: 'backups',
    answer: [
      checked('none', [disclosed('stored.0'), disclosed('operations')]),
      documented('atlassian', [fact('backups')]),
      checked('meanwhile', [tested.meanwhile]),
    ],
  },
  { number: 50, id: 'leavers', answer: [checked('nothing', onlyTheseFields)] },
];
