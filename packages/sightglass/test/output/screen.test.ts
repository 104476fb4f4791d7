import { progressOn, screenOf } from '../../command/terminal';
import { heading, line, list, table } from '../../output/block';
import { asPlainText } from '../../output/plain';

const BLOCKS = [
  heading(1, 'What it may do'),
  line('It can read every work item of the site, and send what it reads to a server outside.'),
  list([{ text: 'It can read work items that nobody has shown to it so far.', note: 'line 3' }]),
  table(['Scope', 'Meaning'], [['read:jira-work', 'read work items, and all that hangs on them']]),
];

it('breaks no line where no terminal is', () => {
  const text = asPlainText(BLOCKS);
  expect(text).toContain('to a server outside.\n');
  expect(text).not.toContain('\u001b');
});

it('keeps within the width of a terminal, and lets lines hang below their start', () => {
  const lines = asPlainText(BLOCKS, { width: 42, isColored: false }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(42);
  expect(lines).toContain('- It can read work items that nobody has');
  expect(lines).toContain('  shown to it so far.');
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
    'read work items, and all that hangs on them',
  );
});

it('colors where somebody looks, unless NO_COLOR or a dumb terminal says otherwise', () => {
  const terminal = { isTTY: true, columns: 90, write: () => undefined };
  expect(screenOf(terminal, {})).toEqual({ width: 90, isColored: true });
  expect(screenOf(terminal, { NO_COLOR: '' })).toEqual({ width: 90, isColored: true });
  expect(screenOf(terminal, { NO_COLOR: '1' })).toEqual({ width: 90, isColored: false });
  expect(screenOf(terminal, { TERM: 'dumb' })).toEqual({ width: 90, isColored: false });
  expect(screenOf({ write: () => undefined }, {})).toEqual({ width: null, isColored: false });
  expect(asPlainText(BLOCKS, { width: null, isColored: true })).toContain(
    '\u001b[1mWhat it may do\u001b[0m\n',
  );
});

it('shows progress of long work only, in one line, and takes it away', () => {
  const written: string[] = [];
  let now = 0;
  const write = (text: string) => written.push(text);
  const show = progressOn({ isTTY: true, columns: 10, write }, () => now);
  show('1/9 a.yml');
  expect(written).toEqual([]);
  now = 1500;
  show('2/9 a-long-name.yml');
  show(null);
  expect(written).toEqual(['\r\u001b[K2/9 a-lon', '\r\u001b[K']);
  progressOn({ write }, () => 5000)('1/9');
  expect(written).toHaveLength(2);
});
