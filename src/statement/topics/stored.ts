import { disclosed, fact, live, rule } from '../evidence';
import { noOtherWay, onlyTheseFields, tested } from '../shared-evidence';
import { checked, documented, enforced, readLive, type Topic } from '../topic';

/** What the app is handed, what it keeps, and what it may do. */
export const stored: readonly Topic[] = [
  {
    number: 23,
    id: 'sources',
    answer: [
      checked('jira', [disclosed('handed'), ...noOtherWay]),
      readLive('list', [live('receipt')], { only: 'live' }),
    ],
  },
  {
    number: 24,
    id: 'stored',
    answer: [
      checked('fields', onlyTheseFields, {
        values: { count: { disclosure: 'fieldCount' }, names: { disclosure: 'fieldNames' } },
      }),
      checked('client-key', [disclosed('stored.0.fields')]),
      checked('page', [tested.values], { only: 'notRead' }),
      readLive('now', [live('record')], { only: 'kept', values: { count: { live: 'keptCount' } } }),
      readLive('nothing-now', [live('record')], { only: 'nothingKept' }),
      readLive('others', [live('otherKeys')], {
        only: 'walked',
        values: { count: { live: 'otherCount' } },
      }),
    ],
  },
  {
    number: 25,
    id: 'secrets',
    answer: [
      checked('none', onlyTheseFields),
      documented('calls', [fact('managedCalls')]),
      checked('pass', [disclosed('handed')]),
    ],
  },
  {
    number: 26,
    id: 'permissions',
    answer: [
      enforced('names', [disclosed('scopes'), fact('scopesRequired')], {
        values: { count: { disclosure: 'scopeCount' }, names: { disclosure: 'scopeNames' } },
      }),
      checked('reasons', [disclosed('scopes'), rule('disclosure-current')]),
      readLive('granted', [live('scopes')], {
        only: 'granted',
        values: { count: { live: 'grantedCount' } },
      }),
    ],
  },
  {
    number: 27,
    id: 'minimum',
    answer: [checked('used', [rule('scopes')]), checked('beyond', [disclosed('scopes')])],
  },
];
