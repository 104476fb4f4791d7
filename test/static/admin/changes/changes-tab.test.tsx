/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { makeWords } from 'sightglass-for-jira/language/words';

import { ChangesTab } from '../../../../static/privacy/admin/changes/changes-tab';
import { translate } from '../../../src/disclosure/committed';
import { show } from '../../show';

const words = makeWords('en-US', translate);
const comparison = { from: null, to: '1.0.0', summary: 'change.first', changes: [] } as const;
const shown = (sealed: { date: string; why: string } | null): string =>
  show(<ChangesTab comparison={{ ...comparison, sealed }} words={words} />).container.innerHTML;

it.each(['The log may name one more event.', 'The log may name one more event'])(
  'says when what holds the app to its word was last changed, and why, with a stop: %s',
  (why) => {
    const text = shown({ date: '2026-11-22', why });
    expect(text).toContain('were last changed on November 22, 2026.');
    expect(text).toContain('“The log may name one more event.”');
  },
);

it('says nothing of it before anything is sealed', () => {
  expect(shown(null)).not.toContain('last changed');
});
