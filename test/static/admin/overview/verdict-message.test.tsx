/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { screen } from '@testing-library/preact';

import type { Overview } from '../../../../src/contract';
import { Verdict } from '../../../../static/privacy/admin/overview/verdict-message';
import { foreign, ours, overview, unreadable } from '../../given-overview';
import { seen } from '../../seen';
import { show } from '../../show';

const lost: Overview['otherKeys'] = { state: 'unreadable', code: 'OUT_OF_TIME' };
const alarming: Overview['otherKeys'] = {
  state: 'walked',
  undeclared: ['left-over', 'tail\u202E'],
  undeclaredCount: 5,
};

const toneOf = (container: Element): string =>
  /message-(success|information|warning|danger)/.exec(container.innerHTML)?.[1] ?? '';

describe('what the admin page opens with', () => {
  it.each<[string, Partial<Overview>, string, RegExp]>([
    ['all is well', {}, 'success', /stores 3 values about this site, and nothing else/],
    ['nothing is stored', { record: { state: 'none' } }, 'information', /Press “Record again”/],
    ['the record is foreign', { record: foreign }, 'warning', /Press “Refresh from Jira”/],
    [
      'it is malformed',
      { record: { state: 'malformed' } },
      'warning',
      /not in the form that.*“Erase now” to remove it/,
    ],
    [
      'it is unreadable',
      { record: unreadable },
      'warning',
      /cannot say what is stored.*Try again in a minute/,
    ],
    ['the keys are unreadable', { otherKeys: lost }, 'warning', /not enough time to finish/],
    ['a key is not declared', { otherKeys: alarming }, 'danger', /“Erase now” removes it too/],
    [
      'the end is near',
      { record: { ...ours, state: 'ours', expiresAt: '2026-11-27T12:00:00.000Z' } as typeof ours },
      'warning',
      /expire in 5 days.*Press “Refresh from Jira”/,
    ],
    [
      'the views differ',
      { differences: [{ kind: 'not-granted', id: 'storage:app' }] },
      'warning',
      /has not granted “storage:app”.*Open “Connected apps”/,
    ],
  ])('says what is so and what to do when %s', (_name, parts, tone, words) => {
    const { container } = show(<Verdict overview={overview(parts)} />);
    expect(toneOf(container)).toBe(tone);
    expect(seen(container)).toMatch(words);
    expect(container.textContent).not.toMatch(/[{}]/);
  });

  it('names the keys that nobody declared, what hides in them in sight, and how many more', () => {
    show(<Verdict overview={overview({ otherKeys: alarming })} />);
    const names = screen.getAllByRole('listitem').map(seen);
    expect(names).toEqual(['left-over', 'tail⟨U+202E⟩', 'and 3 more']);
  });
});
