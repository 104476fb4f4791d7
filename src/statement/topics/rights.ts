import { disclosed, fact, maker, rule } from '../evidence';
import {
  adminDecides,
  nothingLeaves,
  noOtherWay,
  onlyTheseFields,
  tested,
} from '../shared-evidence';
import { checked, declared, documented, enforced, unnamed, type Topic } from '../topic';

/** What you can demand, of whom, and how you learn of changes. */
export const rights: readonly Topic[] = [
  {
    number: 56,
    id: 'self-service',
    answer: [
      checked('page', [tested.values, tested.file, tested.refresh, tested.erase]),
      checked('no-proof', [tested.onlyAdmins]),
    ],
  },
  {
    number: 57,
    id: 'objection',
    answer: [
      enforced('nothing', nothingLeaves),
      checked('stays', [tested.erase, tested.neverCreated]),
    ],
  },
  {
    number: 58,
    id: 'requests',
    answer: [
      checked('admin', [tested.erase, tested.onlyAdmins]),
      declared('contact', [maker('privacyContact'), maker('responseDays')], {
        only: 'named',
        values: { contact: { publisher: 'privacyContact' }, count: { publisher: 'responseDays' } },
      }),
      declared('complaint', [maker('jurisdiction')], { only: 'named' }),
      unnamed,
    ],
  },
  {
    number: 59,
    id: 'role',
    answer: [
      declared('processor', [maker('role')], { only: 'processor' }),
      declared('controller', [maker('role')], { only: 'controller' }),
      declared('officer', [maker('dataProtectionOfficer')], {
        only: 'officer',
        values: { officer: { publisher: 'dataProtectionOfficer' } },
      }),
      declared('no-officer', [maker('dataProtectionOfficer')], { only: 'noOfficer' }),
      unnamed,
      documented('atlassian', [fact('processingAgreement')], {
        values: { address: { fact: 'processingAgreement' } },
      }),
      checked('age', [...onlyTheseFields, ...noOtherWay]),
    ],
  },
  {
    number: 60,
    id: 'changes',
    answer: [
      checked('version', [disclosed('app.version'), disclosed('hash')], {
        values: { version: { disclosure: 'version' }, hash: { disclosure: 'hash' } },
      }),
      checked('history', [rule('history-chain')]),
      documented('small', [fact('silentMinorVersions')]),
      enforced('wide', adminDecides),
    ],
  },
];
