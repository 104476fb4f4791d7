import { disclosed, fact, live, maker, notInManifest, rule } from '../evidence';
import {
  noOtherWay,
  nothingLeaves,
  onlyTheseFields,
  onlyTheseScopes,
  tested,
} from '../shared-evidence';
import { checked, declared, documented, enforced, readLive, unnamed, type Topic } from '../topic';

/** Facts about people that other statements list. */
export const people: readonly Topic[] = [
  {
    number: 6,
    id: 'accounts',
    answer: [
      checked('none', [...onlyTheseFields, notInManifest('providers')]),
      documented('sign-in', [fact('signIn')]),
    ],
  },
  {
    number: 7,
    id: 'profile',
    answer: [
      checked('handed', [disclosed('handed'), tested.receipt]),
      checked('dropped', [...onlyTheseFields, tested.receipt]),
      readLive('shown', [live('receipt')], { only: 'live' }),
    ],
  },
  {
    number: 11,
    id: 'support',
    answer: [
      enforced('app', nothingLeaves),
      declared('message', [maker('privacyContact'), maker('messageDays')], {
        only: 'named',
        values: { contact: { publisher: 'privacyContact' }, count: { publisher: 'messageDays' } },
      }),
      unnamed,
    ],
  },
  {
    number: 12,
    id: 'phone',
    answer: [checked('none', onlyTheseFields, { values: { names: { disclosure: 'fieldNames' } } })],
  },
  { number: 13, id: 'sensitive', answer: [checked('none', onlyTheseFields)] },
  {
    number: 14,
    id: 'recordings',
    answer: [enforced('calendar', onlyTheseScopes), checked('devices', noOtherWay)],
  },
  {
    number: 15,
    id: 'applicants',
    answer: [checked('none', [disclosed('handed'), rule('disclosure-current')])],
  },
  {
    number: 18,
    id: 'device',
    answer: [checked('none', [disclosed('handed'), ...noOtherWay])],
  },
  { number: 19, id: 'behaviour', answer: [enforced('none', onlyTheseScopes)] },
];
