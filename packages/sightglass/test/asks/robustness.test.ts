import fc from 'fast-check';
import { inspect } from '../../asks/inspect';
import { PROBLEM_IDS } from '../../asks/reading/problem';
import { SOURCE_KINDS } from '../../asks/source-kind';
import { asObject, asYaml, manifests, RUNS_OF_EACH } from './made-manifest';

const RUNS = { numRuns: RUNS_OF_EACH };

/** Checks that any input gives an inspection of the declared shape. */
function answers(input: string | Uint8Array): void {
  const { kind, problems, findings } = inspect(input);
  expect(SOURCE_KINDS).toContain(kind);
  for (const { id } of problems) expect(PROBLEM_IDS).toContain(id);
  expect(kind === 'unrecognised' ? findings : []).toEqual([]);
}

it('answers any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), answers), RUNS);
});

it('answers any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), answers), RUNS);
});

/** The characters with a meaning in YAML and JSON. */
const CHARACTERS = fc.constantFrom(
  ...['{', '}', '[', ']', ':', ',', '"', "'", '-', '&a', '*a', '<<', '|', '>', '#', '?', '!'],
  ...[' ', '  ', '\n', '\t', 'scopes', 'modules', 'app', 'read:jira-work', 'READ', '%', '@', '---'],
);
const soup = fc.array(CHARACTERS, { maxLength: 80 }).map((parts) => parts.join(''));

it('answers any arrangement of what YAML is made of', () => {
  fc.assert(fc.property(soup, answers), RUNS);
});

it('answers any arrangement of what JSON is made of', () => {
  fc.assert(
    fc.property(soup, (text) => {
      answers(`{${text}`);
    }),
    RUNS,
  );
});

const cut = (text: string, at: number, length: number, put: string): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
};

it('answers a manifest with a piece cut out and another put in', () => {
  fc.assert(
    fc.property(
      fc.record({
        made: manifests,
        isJson: fc.boolean(),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        put: soup,
      }),
      ({ made, isJson, at, length, put }) => {
        const text = isJson ? JSON.stringify(asObject(made), null, 2) : asYaml(made);
        answers(cut(text, at, length, put));
      },
    ),
    RUNS,
  );
});

it('still tells the scopes of a manifest in which one other line is broken', () => {
  fc.assert(
    fc.property(manifests, fc.constantFrom('  "', '\t- : [', ' : :: {', '- - }'), (made, line) => {
      const names = (text: string): string[] => inspect(text).scopes.map(({ name }) => name);
      const yaml = asYaml(made);
      const broken = inspect(`${yaml}${line}\n`);
      expect(names(`${yaml}${line}\n`)).toEqual(names(yaml));
      expect(broken.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

it.each([
  ['brackets without end', '['.repeat(200_000)],
  ['braces without end', '{"a":'.repeat(40_000)],
  ['quotes without end', `x: ${'"'.repeat(200_000)}`],
  ['lists in lists', '- '.repeat(100_000)],
  ['keys in keys', '? '.repeat(100_000)],
  ['broken lines only', '"\n'.repeat(100_000)],
  ['one long line', 'a'.repeat(200_000)],
  ['tabs', '\t'.repeat(200_000)],
  ['colons', ':'.repeat(200_000)],
  ['names like scopes', 'a:b:c '.repeat(33_000)],
  ['words like scopes', 'READ '.repeat(40_000)],
  ['marks around a scope', `permissions:\n  scopes: ['${'.'.repeat(200_000)}x']`],
  ['an address with scopes', `scope=${'+'.repeat(200_000)}`],
  ['a template’s blocks', '{{#'.repeat(66_000)],
  ['a page’s tags', '<pre '.repeat(40_000)],
  ['fences', '```\n'.repeat(50_000)],
  ['braces on lines', '} {\n'.repeat(50_000)],
  ['almost a scope', `read${'-'.repeat(200_000)}`],
  ['anchors', Array.from({ length: 20_000 }, (_, i) => `- &a${i} x`).join('\n')],
])('answers 200 kB of %s', (_, text) => {
  answers(text);
});

it('leaves out what aliases would blow up, and says so', () => {
  const levels = 'bcdefghij'.split('');
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...levels.map((name, index) => {
      const alias = `*${'abcdefghij'[index] ?? ''}`;
      return `${name}: &${name} [${Array(9).fill(alias).join(', ')}]`;
    }),
    'permissions: { scopes: [read:jira-work] }',
  ].join('\n');
  const { scopes, problems, isPartial } = inspect(bomb);
  expect(scopes.map(({ name }) => name)).toEqual(['read:jira-work']);
  expect(problems.map(({ id }) => id)).toContain('too-many-aliases');
  expect(isPartial).toBe(true);
});
