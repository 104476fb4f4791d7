/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import { ChangesTab } from '../../../../static/privacy/admin/changes/changes-tab';
import { keyed, keyedWords, outlineOf } from '../../outline';
import { show } from '../../show';

it('the changes tell what is about data and what about parts, and what an admin is asked about', () => {
  const change = { kind: 'new', values: { id: 'x' }, about: 'data', arrives: 'silent' } as const;
  const comparison = {
    from: '1.0.0',
    to: '1.1.0',
    summary: 'change.some',
    changes: [
      { ...change, text: 'one' },
      { ...change, text: 'two', about: 'parts' },
      { ...change, text: 'three', arrives: 'approval' },
    ],
    sealed: { date: '2026-11-22', why: 'Because.' },
  } as const;
  const { container } = show(<ChangesTab comparison={comparison} words={keyedWords} />, keyed);
  expect(outlineOf(container)).toEqual([
    'changes.heading',
    '[information] change.some from=1.0.0 to=1.1.0',
    'changes.data',
    'one id=x | [neutral] change.silent',
    'three id=x | [information] change.approval',
    'changes.parts',
    'two id=x | [neutral] change.silent',
    'changes.sealed date=November 22, 2026 | “ | Because. | ”',
    'changes.kept',
  ]);
});
