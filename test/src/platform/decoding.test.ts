import { taken } from '../../../src/capabilities/handed';
import { permissionCheck } from '../../../src/capabilities/operations';
import { record } from '../../../src/capabilities/stored';
import { Book } from '../../../src/platform/book';
import { asTime } from '../../../src/platform/clock';
import { codeOf, Failure } from '../../../src/platform/failure';
import { answerTold } from '../../../src/platform/jira-shapes';
import { openReceipt } from '../../../src/platform/receipt';
import { decodeFound, isSame } from '../../../src/platform/storage/stored-value';
import { nextPage, namesIn, unreadIn } from '../../../src/platform/storage/walk-answers';
import { tell } from '../../../src/platform/told';

/** The code that some work fails with. */
const failure = (work: () => unknown): string => {
  try {
    return `came to ${JSON.stringify(work())}`;
  } catch (thrown) {
    return codeOf(thrown);
  }
};

it('whatever was not foreseen is an internal failure, and tells nothing more', () => {
  expect([new Error('secret'), 'secret', undefined].map(codeOf)).toEqual(Array(3).fill('INTERNAL'));
  const failed = new Failure('NOT_ALLOWED', new Error('secret'));
  expect([codeOf(failed), String(failed)]).toEqual(['NOT_ALLOWED', 'Failure: NOT_ALLOWED']);
});

describe('what storage answers to a read', () => {
  const values = {
    clientKey: '11111111-2222-4333-8444-555555555555',
    baseUrl: 'https://acme.atlassian.net',
    productType: 'jira',
  };
  const book = () =>
    new Book(
      'scheduled',
      openReceipt('scheduled', () => []),
      0,
    );
  const found = (answer: unknown) => decodeFound(book(), record, answer);

  it.each([undefined, null, 'text', 7, {}, { values }])('is nonsense: %j', (answer) => {
    expect(failure(() => found(answer))).toBe('STORAGE_ANSWER_INVALID');
  });

  it('is the record with its times, each unknown where the platform does not tell it', () => {
    expect(found({ value: values, updatedAt: 1_000 })).toEqual({
      values,
      storedAt: null,
      updatedAt: '1970-01-01T00:00:01.000Z',
      expiresAt: null,
    });
    expect(found({ value: values, createdAt: 0, expireTime: '2026-01-02T00:00:00Z' })).toEqual({
      values,
      storedAt: '1970-01-01T00:00:00.000Z',
      updatedAt: null,
      expiresAt: '2026-01-02T00:00:00.000Z',
    });
  });

  it.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { ...values, more: 'x' },
    { ...values, productType: 1 },
    { ...values, productType: ['jira'] },
  ])('is no record where %j stands in its place', (value) => {
    expect(found({ value }).values).toBeNull();
  });

  const longUrl = `https://${'a.'.repeat(200).slice(0, 245)}com`;

  it.each([
    ['a client key', { clientKey: values.clientKey.slice(1) }],
    ['a client key', { clientKey: `${values.clientKey}0` }],
    ['an address', { baseUrl: 'http://acme.atlassian.net' }],
    ['an address', { baseUrl: `${values.baseUrl}/x` }],
    ['an address', { baseUrl: longUrl }],
    ['a product', { productType: 'confluence' }],
  ])('is no record where one value is not in the shape of %s, number %#', (_, wrong) => {
    expect(found({ value: { ...values, ...wrong } }).values).toBeNull();
    expect(found({ value: { ...values, baseUrl: longUrl.slice(0, -1) } }).values).not.toBeNull();
  });

  it('is the same as what was stored only where each field is', () => {
    expect(isSame({ ...values }, values)).toBe(true);
    expect(isSame({ ...values, baseUrl: 'https://other.example' }, values)).toBe(false);
    expect(isSame(null, values)).toBe(false);
  });
});

it.each([undefined, null, true, {}, NaN, 'soon', 9e15])('%j is no time', (value) => {
  expect(asTime(value)).toBeNull();
});

it('what Jira answers is told only in its declared shape', () => {
  const book = new Book(
    'resolver',
    openReceipt('resolver', () => []),
    0,
  );
  const told = (havePermission: unknown) =>
    answerTold(book, permissionCheck, 200, {
      permissions: { ADMINISTER: { havePermission } },
    }).told.get('permissions.ADMINISTER.havePermission');
  expect([true, false, 'yes', 1, null, {}].map(told)).toEqual([
    true,
    false,
    null,
    null,
    null,
    null,
  ]);
  expect(told(undefined)).toBeUndefined();
});

describe('what storage answers to a walk', () => {
  const next = (answer: unknown, seen: readonly string[] = []) =>
    nextPage(answer, new Set(seen), () => Promise.reject(new Error('Nobody asks.')));
  const results = [{ key: 'a' }, { key: 'b' }];

  it('is the keys, and how to go on where there is more', () => {
    expect(next({ results }).keys.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(next({ results }).next).toBeNull();
    expect(next({ results, nextCursor: '1' }, ['0']).next).not.toBeNull();
  });

  it.each([
    ['no list', {}],
    ['no list', null],
    ['something else than a list', { results: { length: 0 } }],
    ['a key that is no text', { results: [{ key: 7 }] }],
    ['a key that is missing', { results: [{}] }],
    ['a cursor that is no text', { results, nextCursor: 7 }],
    ['no cursor in the place of one', { results, nextCursor: null }],
    ['a cursor that has been there before', { results, nextCursor: 'x' }],
  ])('is nonsense: %s', (_, answer) => {
    expect(failure(() => next(answer, ['x']))).toBe('STORAGE_ANSWER_INVALID');
  });

  it('leaves open whether a key is there unless it says that it is not', () => {
    const failed = (key: string, code: unknown) => ({ key, error: { code } });
    const failedKeys = [
      failed('a', 'KEY_NOT_FOUND'),
      failed('b', 'NOT_FOUND'),
      failed('c', 'BUSY'),
      { key: 'd' },
    ];
    expect(unreadIn({ failedKeys })).toEqual(['c', 'd']);
    expect(failure(() => unreadIn({}))).toBe('STORAGE_ANSWER_INVALID');
    expect(failure(() => namesIn({}, 'successfulKeys'))).toBe('STORAGE_ANSWER_INVALID');
  });
});

describe('what is told of what is handed in', () => {
  it('is every text anywhere below, where the entry says so', () => {
    expect(tell(taken.grantedAddresses, { fetch: { client: ['a', 7, null, { x: 'b' }] } })).toEqual(
      ['a', 'b'],
    );
    expect(tell(taken.grantedAddresses, 'c')).toEqual(['c']);
    expect([undefined, null, 7].map((value) => tell(taken.grantedAddresses, value))).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('is a list only where it holds nothing but texts', () => {
    expect(tell(taken.grants, ['a', 'b'])).toEqual(['a', 'b']);
    expect([['a', 7], 'a', { 0: 'a' }, null].map((value) => tell(taken.grants, value))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is a count from 0 on, and 0 where there is none', () => {
    expect([undefined, 0, 3].map((value) => tell(taken.retryCount, value))).toEqual([0, 0, 3]);
    expect([-1, 1.5, '3', null].map((value) => tell(taken.retryCount, value))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is whether there is a person, and never which', () => {
    expect(['a', '', 7, undefined].map((value) => tell(taken.account, value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
