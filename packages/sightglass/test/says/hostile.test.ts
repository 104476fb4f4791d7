import { isDeepStrictEqual } from 'node:util';

import { assert, array, constantFrom, property, string } from 'fast-check';

import { readAnswers } from '../../says/answers/read-answers';
import { partsOf, readStatement } from '../../says/read-statement';
import { INPUT_KINDS, type Passage } from '../../says/reading';
import type { StatementText } from '../../says/text/document';

/** 200 kB of each shape that makes a naive parser backtrack. */
const LENGTH = 200_000;
const SHAPES = [
  'we ',
  'a',
  'a@',
  'a. A',
  '<',
  '<!--',
  '<a href=',
  '(',
  '\n',
  'not ',
  '1 ',
  'January 1, ',
  'collect data ',
  '[',
  '{{',
  'name, email address, ',
  '# a\n',
  '- we collect:\n',
  '<ul><li>',
  '? ',
  'Fernwood ',
  'Ab Cd ',
  'uninstall ',
  '{"a":',
  '&',
  '&amp',
  'here: ',
  'including.',
  '"',
  'a@b.co ',
  'phone ',
  '1234567890',
  'a:\n',
  'Usage data: x\n',
  'http://',
  'We collect your name. We do not collect your name. ',
  '\uFFFD',
  '\u0000',
  '|-',
];

it.each(SHAPES)('reads 200 kB of %j to its end', (shape) => {
  const text = shape.repeat(Math.ceil(LENGTH / shape.length));
  const known: StatementText[] = [];
  for (const kind of INPUT_KINDS) {
    const parts = partsOf(text, kind);
    expect(parts.blocks.filter((block) => !isWithin(block, parts.text))).toEqual([]);
    // What is read hangs on the parts: the same ones of another kind need not be read again.
    if (known.some((same) => isDeepStrictEqual(same, parts))) continue;
    known.push(parts);
    expect(readStatement(text, kind).topics).toHaveLength(60);
  }
  expect(readAnswers(text)).toBeNull();
});

const isWithin = ({ start, end }: Passage, text: string): boolean =>
  start >= 0 && start < end && end <= text.length;

it('grows no faster than the text', () => {
  // Counts words instead of time: the phrases' own gaps bound the work for each word.
  const words = (times: number): number =>
    readStatement('We collect your name. '.repeat(times), 'text').words;
  expect(words(2000)).toBe(2 * words(1000));
});

const PIECES = constantFrom(
  'We collect',
  'We do not',
  'your name',
  'if',
  'except',
  'unless',
  ', and we',
  'share',
  'with third parties',
  '.',
  '\n\n',
  ':',
  '- ',
  '# ',
  '“we”',
  '(',
  'within 30 days',
  'uninstall',
  'delete',
  'privacy@a.example',
  'https://b.example',
  'here',
  'May 3, 2026',
  'no',
  'not',
  'rights',
  '<p>',
  '</p>',
  '**',
  '|',
  '{',
  '}',
  '\u2028',
  '🙂',
  'ﬁ',
);

it('takes any text, keeps every place within it, and reads it alike each time', () => {
  assert(
    property(
      array(PIECES, { maxLength: 60 }),
      string(),
      constantFrom(...INPUT_KINDS),
      (pieces, other, kind) => {
        const given = `${pieces.join(' ')}${other}`;
        const reading = readStatement(given, kind);
        const places = [
          ...reading.topics.flatMap(({ passages }) => passages),
          ...reading.values,
          ...reading.faults.flatMap(({ passages }) => passages),
        ];
        expect(places.filter((place) => !isWithin(place, reading.text))).toEqual([]);
        expect(readStatement(given, kind)).toEqual(reading);
      },
    ),
    { numRuns: 300 },
  );
});

it('gives a passage for each answer but `not found`', () => {
  assert(
    property(array(PIECES, { maxLength: 60 }), (pieces) => {
      for (const { answer, passages } of readStatement(pieces.join(' '), 'text').topics) {
        expect(answer === 'not-found').toBe(passages.length === 0);
      }
    }),
    { numRuns: 200 },
  );
});
