import { execFileSync } from 'node:child_process';

import { readStatement } from '../../says/read-statement';
import { pdfOf, smallPdf } from './small-pdf';

/** Jest loads CommonJS and the PDF library is an ES module, so another process reads, once for all. */
function textsOf(pdfs: readonly string[]): string[] {
  const program = `
    import { runnerImport } from 'vite';
    const { module } = await runnerImport('./packages/sightglass/says/input/pdf.ts', { configFile: false, logLevel: 'silent' });
    const texts = [];
    for (const pdf of JSON.parse(process.argv[1])) texts.push(await module.pdfText(new TextEncoder().encode(pdf)));
    process.stdout.write(JSON.stringify(texts));`;
  const args = ['--input-type=module', '-e', program, JSON.stringify(pdfs)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as string[];
}

const answers = (text: string): Record<number, string> =>
  Object.fromEntries(
    readStatement(text, 'pdf').topics.map(({ topic, answer }) => [topic, answer] as const),
  );

const LEFT = [
  'We do not sell the data of those who',
  'use this app, and we do not share in-',
  'formation on them with third-party ad-',
  'vertisers. All of it is encrypted on its',
  'way and where it is kept, by us as by',
  'the provider whose servers we rent for',
];
const RIGHT = [
  'that purpose. Log data is retained for',
  'ninety days and then it is removed. No',
  'cookies are used by the app. Ask us of',
  'anything that is not said here, and we',
  'answer within thirty days, in writing,',
  'at privacy@fernwood.example.',
];

const TITLE = [
  72,
  740,
  'Statement of Fernwood, in force since 3 May 2026, for all its apps',
] as const;
const at = (x: number, row: number, text: string) => [x, 700 - 12 * row, text] as const;
const left = LEFT.map((text, row) => at(72, row, text));
const right = RIGHT.map((text, row) => at(320, row, text));
const CELLS = ['Name', 'Email', 'IP', 'Phone', 'Login', 'Role'];

const [plain, byRow, byColumn, table, apart] = textsOf([
  smallPdf('We collect your phone number.'),
  pdfOf([TITLE, ...left.flatMap((one, row) => [one, right[row] ?? one])]),
  pdfOf([TITLE, ...left, ...right]),
  pdfOf(
    CELLS.flatMap((cell, row) => [
      at(72, row, cell),
      at(320, row, `kept for ${row + 1} days and then deleted`),
    ]),
  ),
  pdfOf([
    [72, 700, 'Retention'],
    [72, 670, 'Log data is retained for'],
    [72, 658, 'thirty days.'],
  ]),
]).map((text) => text.trim());

it('takes the text out of a PDF', () => {
  expect(plain).toBe('We collect your phone number.');
});

it.each([
  ['row by row', byRow],
  ['column by column', byColumn],
])('reads two columns one after the other, given %s, with words whole', (_, text = '') => {
  const run = text.replace(/\s+/g, ' ');
  expect(run).toContain('share information on them with third-party advertisers. All of it');
  expect(run).toContain('servers we rent for that purpose. Log data');
  expect(answers(text)).toMatchObject({
    37: 'says-not',
    51: 'says-so',
    20: 'says-not',
    47: 'says-so',
  });
});

it('keeps the rows of a table together', () => {
  const lines = (table ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  expect(lines).toContain('IP kept for 3 days and then deleted');
});

it('parts what stands far apart, so that no heading runs into the text below', () => {
  expect(apart).toBe('Retention\n\nLog data is retained for\nthirty days.');
});
