/**
 * @jest-environment jsdom
 */
import { bringAnswers, button, press, refused } from './answering';

import { fireEvent } from '@testing-library/preact';

import { TABS } from '../../../static/privacy/start/place';
import type { Overview } from '../../../src/contract';
import { bringBrowser, rest } from '../browser';
import { differing, foreign, overview, unreadable } from '../given-overview';
import { go, moves, open, panel, shown } from './opened';

const { answers, asked } = bringAnswers();
const { saved, printed } = bringBrowser();

/** All that can be noticed of a page from outside. */
const noticed = (): unknown =>
  [document.body.innerHTML, asked, moves, saved, printed].map((one) => JSON.stringify(one));

/** Nothing happens while nobody touches the page, and nothing waits to happen later. */
async function staysSo(): Promise<void> {
  expect(document.querySelector('h1, h2')).not.toBeNull();
  const before = noticed();
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(noticed()).toEqual(before);
  expect(jest.getTimerCount()).toBe(0);
}

const pages: [path: string, moduleKey: string][] = [
  ...TABS.map((tab): [string, string] => [tab === 'overview' ? '/' : `/${tab}`, 'privacy']),
  ['/', 'project-privacy'],
  ['/', 'personal-privacy'],
];

describe('a page that nobody touches', () => {
  it.each(pages)(
    'asks, goes and changes nothing for an hour, nor later: %s of %s',
    async (path, moduleKey) => {
      await open(path, moduleKey);
      await staysSo();
    },
  );

  it.each<[string, Partial<Overview>]>([
    ['all differs', { ...differing, record: foreign }],
    ['nothing is stored', { record: { state: 'none' } }],
    [
      'nothing can be read',
      { record: unreadable, otherKeys: { state: 'unreadable', code: 'OUT_OF_TIME' } },
    ],
  ])('does nothing by itself where %s', async (_, parts) => {
    answers.set('overview', { ok: true, value: overview(parts) });
    await open('/stored');
    await staysSo();
  });

  it('does nothing more after what was pressed is done, nor after a failure', async () => {
    await open('/stored');
    await press('Refresh from Jira', panel('stored'));
    await press('Yes, refresh', panel('stored'));
    await staysSo();
    answers.set('overview', refused('JIRA_UNAVAILABLE'));
    await press('Refresh from Jira', panel('stored'));
    await press('Yes, refresh', panel('stored'));
    await staysSo();
  });
});

it.each(['Refresh from Jira', 'Erase now', 'Rehearse uninstall'])(
  'what cannot be read again after “%s” is not shown as if it were so now',
  async (name) => {
    await open('/stored');
    expect(shown('stored')).toContain('https://acme.example');
    answers.set('overview', refused('OUT_OF_TIME'));
    await press(name, panel('stored'));
    fireEvent.click(button(`Yes, ${name.split(' ')[0]?.toLowerCase()}`, panel('stored')));
    await rest();
    expect(document.body.textContent).not.toContain('https://acme.example');
    expect(shown('stored')).toContain('not enough time');
  },
);

it('what cannot be read again when it is next shown is not shown as it was before', async () => {
  await open('/statement');
  expect(shown('statement')).toContain('60 of 60 questions');
  answers.set('statement', refused('OUT_OF_TIME'));
  await go('Stored data');
  await press('Erase now', panel('stored'));
  await press('Yes, erase', panel('stored'));
  await go('Statement');
  expect(shown('statement')).not.toContain('60 of 60 questions');
  expect(shown('statement')).toContain('not enough time');
});
