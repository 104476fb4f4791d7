import { readStatement } from '../../says/read-statement';

/** Whether it is heard that nothing leaves Atlassian. */
const isHeard = (text: string): boolean =>
  readStatement(text, 'text').besides.some(
    ({ claim, says }) => claim === 'leaves-atlassian' && says === 'no',
  );

it.each([
  ['a line that ends in a word that needs another', 'Your data does not leave\nAtlassian.'],
  [
    'an edge that lines reach',
    `We made this app for teams that plan their work in Jira and care for what is theirs.
It keeps what you set up, and nothing of what it is shown, in the storage that every
app has been given at Atlassian. What you write there or attach to it does not travel
Outside Atlassian in any way, as there is nobody to whom we would want it to be given.`,
  ],
])('reads a sentence over %s', (_, text) => {
  expect(isHeard(text)).toBe(true);
});

it.each([
  ['Where data is kept\nOutside Atlassian nothing is kept.', 'heading'],
  ['Contact\nWrite to privacy@fernwood.example', 'heading'],
])('keeps a heading apart: %j', (text, kind) => {
  const { text: whole, topics } = readStatement(text, 'text');
  const starts = topics.flatMap(({ passages }) => passages.map(({ start }) => start));
  expect(kind).toBe('heading');
  expect(starts.filter((start) => start > 0 && whole.charAt(start - 1) !== '\n')).toEqual([]);
});

it('reads a word that was broken at the end of a line as one', () => {
  const { text, topics } = readStatement(
    'We do not share per-\nsonal data with third-\nparty ven-\ndors. We use coo-\nkies.',
    'text',
  );
  const quoted = (topic: number): string[] =>
    (topics[topic - 1]?.passages ?? []).map(({ start, end }) => text.slice(start, end));
  expect([topics[37]?.answer, topics[19]?.answer]).toEqual(['says-not', 'says-so']);
  expect(quoted(20)).toEqual(['We use coo-\nkies.']);
});
