import { readFileSync } from 'node:fs';

import { linted } from '../../rigs/linted';
import { inCode, inFunctions, inModules, inScripts } from './planted/language';
import { inPages } from './planted/pages';
import { inBrowserTests, inTests } from './planted/tests';
import { inTypeScript, type Planted } from './planted/typescript';

interface Settings {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly Settings[];
}
const SETTINGS = [
  '.oxlintrc.json',
  ...['javascript', 'typescript', 'tests'].map((name) => `tools/lint/${name}.json`),
];

/** Where each kind is planted, and what comes before it there. */
const PLACES: readonly (readonly [Planted, folder: string, ending: string, before?: string])[] = [
  [inTypeScript, 'test/one', '.ts'],
  [inCode, 'test/two', '.ts'],
  [inModules, 'tools', '.mjs'],
  [inScripts, 'tools', '.cjs'],
  [inFunctions, 'src/capabilities', '.ts'],
  [inTests, 'test/three', '.test.ts', 'const f = jest.fn();'],
  [inBrowserTests, 'test/e2e', '.spec.ts', `import { expect, test } from '@playwright/test';`],
  [inPages, 'static/privacy', '.tsx'],
];
const planted = PLACES.flatMap(([rules, folder, ending, before = '']) =>
  Object.entries(rules).map(([rule, code]) => ({
    rule,
    path: `${folder}/${rule.replace('/', '-')}${ending}`,
    text: `${before}\n${code}\n`,
  })),
);

const rulesIn = ({ rules = {}, overrides = [] }: Settings): readonly string[] => [
  ...Object.keys(rules).filter((rule) => rules[rule] !== 'off'),
  ...overrides.flatMap(rulesIn),
];
const rulesThatAreOn = new Set(
  SETTINGS.flatMap((path) => rulesIn(JSON.parse(readFileSync(path, 'utf8')) as Settings)),
);

/** `eslint(no-var)` is `no-var` in the settings, and `react-hooks(refs)` is `react/refs`. */
const nameOf = (code: string): string =>
  code.replace(/^eslint\((.*)\)$/, '$1').replace(/^(.*?)(?:-hooks)?\((.*)\)$/, '$1/$2');

/** What the lint reports of all that is planted, as `file rule`. */
const found = new Set(
  linted(new Map(planted.map(({ path, text }) => [path, text]))).map(
    ({ path, code }) => `${path} ${nameOf(code)}`,
  ),
);

/** No code was found that it reports, nor its original. */
const NOT_SEEN = 'react/preserve-manual-memoization';

it('plants something for every rule that is on, and for no other', () => {
  const seen = new Set([...planted.map(({ rule }) => rule), NOT_SEEN]);
  expect([...seen].sort()).toEqual([...rulesThatAreOn].sort());
});

it.each(planted)('reports $rule', ({ rule, path }) => {
  expect(found).toContain(`${path} ${rule}`);
});
