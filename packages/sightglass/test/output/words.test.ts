import { inspectorWords } from '../../asks/inspection-words';
import { words } from './texts-and-manifest';

const say = (value: string | readonly string[]): string =>
  inspectorWords('en-US', (key, fallback = key) =>
    key === 'it' ? 'It: {value}.' : key.startsWith('inspect.more') ? '{count} more' : fallback,
  ).of('it', { value });

it('cuts a value that goes on without end', () => {
  const text = say('x'.repeat(1_000_000));
  expect(text).toBe(`It: ${'x'.repeat(120)}….`);
});

it('cuts between characters, not within one', () => {
  expect(say('😀'.repeat(200))).toBe(`It: ${'😀'.repeat(120)}….`);
});

it.each([
  ['a terminal’s commands', '\u001b[2J', '⟨U+001B⟩[2J'],
  ['what turns the reading order around', '\u202eabc', '⟨U+202E⟩abc'],
  ['what has no width', 'a\u200bb', 'a⟨U+200B⟩b'],
  ['line ends', 'a\nb', 'a⟨U+000A⟩b'],
  ['halves of characters', '\ud800', '⟨U+D800⟩'],
  ['blanks that are letters', '\u3164', '⟨U+3164⟩'],
  ['tags', '\u{e0041}', '⟨U+E0041⟩'],
])('makes %s visible', (_, value, shown) => {
  expect(say(value)).toBe(`It: ${shown}.`);
  expect(say([value])).toBe(`It: ${shown}.`);
});

it('says how many more there are in a long list', () => {
  const items = Array.from({ length: 100 }, (_, at) => `a${at}`);
  expect(say(items)).toMatch(/^It: a0, a1, .+, a39, and 60 more\.$/);
});

it('never takes a value for a placeholder', () => {
  expect(say('{value}{count}')).toBe('It: {value}{count}.');
});

it('says in which lines something stands', () => {
  expect(words.lines([])).toBe('');
  expect(words.lines([4])).toBe('Line 4');
  expect(words.lines([4, 1200])).toBe('Lines 4 and 1200');
});
