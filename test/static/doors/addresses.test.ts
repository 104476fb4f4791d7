/**
 * @jest-environment jsdom
 */
import { ADDRESSES } from '../../../static/privacy/start/addresses';
import type { AppHistory } from '../../../static/privacy/start/history';
import { pathOf, TABS } from '../../../static/privacy/start/place';
import { topics } from '../../../src/statement/topics';

const gone: unknown[][] = [];

/** Jira's side of the bridge, as far as addresses need it. */
const callBridge = (op: string): Promise<unknown> => {
  if (op !== 'createHistory') return Promise.reject(new Error(op));
  const note = (...given: unknown[]): void => void gone.push(given);
  const location = { pathname: '/stored' };
  return Promise.resolve({ location, push: note, replace: note, listen: () => undefined });
};

let history: AppHistory;
beforeAll(async () => {
  Object.assign(window, { __bridge: { callBridge } });
  const { openHistory } = await import('../../../static/privacy/start/history');
  history = await openHistory();
});
beforeEach(() => {
  gone.length = 0;
});

it('there is one address for each tab and each question, and no other', () => {
  const places = [
    ...TABS.map((tab) => pathOf({ tab, topic: null })),
    ...topics.map(({ id }) => pathOf({ tab: 'statement', topic: id })),
  ];
  expect(ADDRESSES.toSorted()).toEqual(places.toSorted());
  expect(Object.isFrozen(ADDRESSES)).toBe(true);
});

it.each(ADDRESSES)('the page may be at %s, with nothing else told', (path) => {
  history.go(path);
  history.rename(path);
  expect(gone).toEqual([[path], [path]]);
});

it.each([
  ['the context of the page', '/overview?{"accountId":"5b10a2844c20165700ede21g"}'],
  ['a stored value', '/stored/11111111-2222-4333-8444-555555555555'],
  ['a stored value where a question is named', '/statement/11111111-2222-4333-8444-555555555555'],
  ['a site', '/statement/acme'],
  ['another address', 'https://collect.example.net/'],
  ['an address of Jira', '//jira/settings'],
  ['nothing', ''],
])('the address cannot tell %s', (_, path) => {
  expect(() => {
    history.go(path);
  }).toThrow('UNDECLARED');
  expect(() => {
    history.rename(path);
  }).toThrow('UNDECLARED');
  expect(gone).toEqual([]);
});

it('nothing can be kept in the state of an address', () => {
  const loose = history as { rename: (path: string, state: unknown) => void };
  loose.rename('/stored', { values: 'x' });
  expect(gone).toEqual([['/stored']]);
});
