import type { ScopeView } from '../../../src/contract';
import {
  canBeSaid,
  circumstancesOf,
  type Circumstance,
  type Live,
} from '../../../src/statement/circumstances';
import { valueOf } from '../../../src/statement/values';
import { before } from '../disclosure/compare/before';
import { named } from '../disclosure/named';

const scope = (granted: boolean | null): ScopeView => ({
  id: 'storage:app',
  reason: 'r',
  declared: true,
  granted,
  used: true,
  disclosed: true,
});
const values = { clientKey: 'k', baseUrl: 'https://acme.atlassian.net', productType: 'jira' };
const times = { storedAt: null, updatedAt: null, expiresAt: null };

const ofSite = (parts: Partial<Live>) => {
  const live: Live = {
    record: { state: 'none' },
    otherKeys: { state: 'walked', undeclared: [], undeclaredCount: 0 },
    scopes: [scope(true), scope(false)],
    ...parts,
  };
  return circumstancesOf({ publisher: null, live });
};

it.each<[Live['record'], object]>([
  [{ state: 'none' }, { kept: false, nothingKept: true, notRead: false }],
  [
    { state: 'ours', values, ...times },
    { kept: true, nothingKept: false, notRead: false },
  ],
  [
    { state: 'foreign', values, ...times },
    { kept: true, nothingKept: false, notRead: false },
  ],
  [{ state: 'malformed' }, { kept: false, nothingKept: false, notRead: true }],
  [
    { state: 'unreadable', code: 'OUT_OF_TIME' },
    { kept: false, nothingKept: false, notRead: true },
  ],
])('what is stored is told as it was read: %j', (record, told) => {
  expect(ofSite({ record })).toMatchObject({ live: true, ...told });
});

it('nothing is told of a site that was not read', () => {
  expect(circumstancesOf({ publisher: null, live: null })).toMatchObject({
    live: false,
    kept: false,
    nothingKept: false,
    notRead: true,
    walked: false,
    granted: false,
  });
});

it('keys and grants are told where they are known, all of them', () => {
  expect(ofSite({})).toMatchObject({ walked: true, granted: true });
  expect(ofSite({ otherKeys: { state: 'unreadable', code: 'OUT_OF_TIME' } }).walked).toBe(false);
  expect(ofSite({ scopes: [scope(true), scope(null)] }).granted).toBe(false);
});

it('a sentence can be said for a maker unless it is said of another one, or before it is named', () => {
  const can = (only: Circumstance | undefined) => [canBeSaid(only, null), canBeSaid(only, named)];
  expect(
    [undefined, 'kept', 'nothingKept', 'free'].map((only) => can(only as Circumstance)),
  ).toEqual(Array(4).fill([true, true]));
  expect([can('unnamed'), can('named'), can('paid')]).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

it('a value is none where what it comes from is not at hand', () => {
  const nothing = { disclosure: before, publisher: null, live: null };
  expect(valueOf({ publisher: 'legalName' }, nothing)).toBeNull();
  expect(valueOf({ live: 'keptCount' }, nothing)).toBeNull();
  expect(valueOf({ disclosure: 'limitDays' }, nothing)).toBe(90);
});

it('addresses and servers outside are counted together', () => {
  const egress = { ...before.egress, externalAddresses: ['a.dev'], remotes: ['b', 'c'] };
  const given = { disclosure: { ...before, egress }, publisher: null, live: null };
  expect(valueOf({ disclosure: 'addressCount' }, given)).toBe(3);
});

it('what the maker says of itself is told either way, and nothing before it is named', () => {
  const ofMaker = (publisher: typeof named | null) => circumstancesOf({ publisher, live: null });
  const links = { termsUrl: 'https://a.dev/t', issueTrackerUrl: 'https://a.dev/i' };
  expect(ofMaker({ ...named, ...links, dataProtectionOfficer: 'A', price: 'paid' })).toMatchObject({
    unnamed: false,
    named: true,
    terms: true,
    noTerms: false,
    free: false,
    paid: true,
    officer: true,
    noOfficer: false,
    processor: true,
    controller: false,
    tracker: true,
    noTracker: false,
  });
  expect(ofMaker({ ...named, role: 'controller' })).toMatchObject({
    terms: false,
    noTerms: true,
    free: true,
    paid: false,
    officer: false,
    noOfficer: true,
    processor: false,
    controller: true,
    tracker: false,
    noTracker: true,
  });
  const { unnamed, free, ...rest } = ofMaker(null);
  expect([unnamed, free]).toEqual([true, true]);
  expect(Object.entries(rest).filter(([, holds]) => holds)).toEqual([['notRead', true]]);
});
