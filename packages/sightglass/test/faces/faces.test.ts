import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  asMarkdown,
  asPlainText,
  english,
  inspect,
  loadStatement,
  report,
  statementBlocks,
} from '../../library';
import { commanded } from '../command/commanded';
import { writeFiles } from '../command/files';
import { madeRepository, MANIFEST } from '../changes/repository';
import { INPUTS, STATEMENTS, type Input } from './inputs';
import { changesOf, missingIn, sentencesOf } from './sentences';

/**
 * What one face of the product answers to each input, in order. Another face is one more line; the tab
 * and the page by itself are held to the same sentences in test/static/review/same-words.test.tsx.
 */
type Face = (inputs: readonly Input[]) => Promise<readonly string[]>;

const made = madeRepository();
afterAll(() => {
  made.remove();
});

/** The path of each input's app: a small manifest that is the same everywhere comes first. */
const placeOf = ({ file }: Input, at: number): string => `app-${at}/${file}`;
const base = made.commit(
  Object.fromEntries(INPUTS.map((input, at) => [placeOf(input, at), MANIFEST])),
);
made.commit(Object.fromEntries(INPUTS.map((input, at) => [placeOf(input, at), input.text])));

const command =
  (...options: readonly string[]): Face =>
  (inputs) =>
    inOrder(inputs, async (input, at) => {
      const args = ['asks', placeOf(input, at), '--all', ...options];
      return (await commanded(made.folder, args)).printed;
    });

const FACES: readonly (readonly [string, Face])[] = [
  ['the library in text', (inputs) => told(inputs, asPlainText)],
  ['the library in Markdown', (inputs) => told(inputs, asMarkdown)],
  ['the command', command()],
  ['the command in Markdown', command('--markdown')],
  ['the command in JSON', async (inputs) => (await command('--json')(inputs)).map(textsIn)],
  ['the command as a page', async (inputs) => (await command('--html')(inputs)).map(pageText)],
];

const told = (
  inputs: readonly Input[],
  write: (blocks: ReturnType<typeof report>) => string,
): Promise<readonly string[]> =>
  Promise.resolve(inputs.map(({ text }) => write(report(inspect(text), english, null, true))));

/** Every text that a JSON document holds, one a line. */
const textsIn = (json: string): string => {
  const texts: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('\n');
};

/** The visible text of an HTML page. */
const pageText = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

async function inOrder<T>(
  inputs: readonly Input[],
  answer: (input: Input, at: number) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const [at, input] of inputs.entries()) answers.push(await answer(input, at));
  return answers;
}

it.each(FACES)('%s says the same words of the same files', async (_, face) => {
  const answers = await face(INPUTS);
  const missing = INPUTS.flatMap(({ name, text }, at) => {
    const sentence = missingIn(answers[at] ?? '', sentencesOf(text));
    return sentence === null ? [] : [[name, sentence]];
  });
  expect(missing).toEqual([]);
});

it.each(STATEMENTS)('the library and the command say the same words of %s', async (file, text) => {
  writeFileSync(join(made.folder, file), text);
  const { printed } = await commanded(made.folder, ['says', file]);
  expect(asPlainText(statementBlocks(await loadStatement(text), english, file))).toBe(printed);
});

it('the command and the action say the same words of the same changes', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'faces-'));
  try {
    writeFiles(temp, {
      event: JSON.stringify({ pull_request: { base: { sha: base } } }),
      summary: '',
    });
    const env = {
      GITHUB_EVENT_PATH: join(temp, 'event'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    };
    await commanded(made.folder, ['action'], { env });
    const summary = readFileSync(join(temp, 'summary'), 'utf8');
    writeFileSync(join(temp, 'before'), MANIFEST);
    const missing = await inOrder(INPUTS, async (input, at) => {
      const place = placeOf(input, at);
      const args = ['compare', join(temp, 'before'), place, '--markdown'];
      const answers = [
        (await commanded(made.folder, args)).printed,
        summary.slice(summary.indexOf(`## ${place}\n`)),
      ];
      const sentences = changesOf(MANIFEST, input.text);
      return answers.map((answer) => missingIn(answer, sentences));
    });
    expect(missing.flat().filter((sentence) => sentence !== null)).toEqual([]);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
});
