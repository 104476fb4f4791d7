/**
 * @jest-environment jsdom
 * @jsxImportSource preact
 */
import type { Change } from '../../../../static/privacy/start/answers';
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

it.each([0, 1, 2, 5, 12, 60])(
  'every change is told, each once, however many there are: %i',
  (many) => {
    const kinds = ['data', 'parts'].flatMap((about) =>
      ['silent', 'approval'].map(
        (arrives) => ({ about, arrives }) as Pick<Change, 'about' | 'arrives'>,
      ),
    );
    const changes = [...Array(many).keys()].flatMap((turn) =>
      kinds.map((kind, index) => ({
        kind: 'new' as const,
        values: {},
        text: `${turn}.${index}`,
        ...kind,
      })),
    );
    const comparison = {
      from: '1',
      to: '2',
      summary: 'change.some',
      changes,
      sealed: null,
    } as const;
    const { container } = show(<ChangesTab comparison={comparison} words={keyedWords} />, keyed);
    const told = [...container.querySelectorAll('li')].flatMap(outlineOf);
    expect(told.sort()).toEqual(
      changes
        .map(({ text, arrives }) =>
          arrives === 'silent'
            ? `${text} | [neutral] change.silent`
            : `${text} | [information] change.approval`,
        )
        .sort(),
    );
  },
);
