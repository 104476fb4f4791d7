import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { commanded } from '../command/commanded';
import { AFTER, BEFORE, madeRepository } from './repository';

const ROOT = resolve(__dirname, '../../../..');
const DOCS = readFileSync(join(ROOT, 'docs/in-a-build.md'), 'utf8');

const made = madeRepository();
const base = made.commit(BEFORE);
made.git('update-ref', 'refs/remotes/origin/main', base);
made.commit(AFTER);
afterAll(() => {
  made.remove();
});

/** The lines of the recipes that run the command, with the values that their builds fill in. */
const recipes = [...DOCS.matchAll(/- npx --yes --package (\S+) sightglass (.*)$/gm)].map(
  ([, name = '', line = '']) => ({
    name,
    args: line
      .replace('$BITBUCKET_PR_DESTINATION_BRANCH', 'main')
      .replace('$CI_MERGE_REQUEST_DIFF_BASE_SHA', base)
      .replace(/ > .*/, '')
      .replaceAll('"', '')
      .split(' '),
  }),
);

it.each(recipes)('the recipe $args answers, at a version that is named', async (recipe) => {
  expect(recipe.name).toBe('sightglass-for-jira@VERSION');
  const { code, printed } = await commanded(made.folder, recipe.args);
  expect(code).toBe(recipe.args.includes('--fail-on') ? 1 : 0);
  expect(printed).toContain('api.rota.example');
});

it('are two: for Bitbucket and for GitLab', () => {
  expect(recipes).toHaveLength(2);
});
