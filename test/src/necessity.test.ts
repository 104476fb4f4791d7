import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { scopes } from '../../src/capabilities/scopes';
import type { Forge } from 'local-forge/forge';
import type { Manifest } from 'local-forge/manifest';
import { ask, startApp, storedRecord, valueOf } from '../rigs/app';

interface Story {
  readonly scope: string;
  readonly name: string;
  /** Tries it and returns whether it worked. */
  readonly happens: (app: Forge) => Promise<boolean>;
}

/** What a person would lose, one story for each scope. */
const stories: readonly Story[] = [
  {
    scope: 'storage:app',
    name: 'an install stores the three values',
    happens: async (app) => {
      await app.site('acme').install();
      return storedRecord(app.site('acme')) !== undefined;
    },
  },
  {
    scope: 'read:permission:jira',
    name: 'a Jira admin sees the three values',
    happens: async (app) => {
      await app.site('acme').install();
      const answer = await ask(app.site('acme'), 'admin', 'overview');
      return answer.ok && valueOf(answer).record.state === 'ours';
    },
  },
];

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest & {
  permissions: { scopes: string[] };
};

const without = (scope: string): Manifest => ({
  ...manifest,
  permissions: { scopes: manifest.permissions.scopes.filter((asked) => asked !== scope) },
});

async function ends(story: Story, used: Manifest): Promise<boolean> {
  const app = await startApp({ manifest: used });
  try {
    return await story.happens(app);
  } finally {
    app.dispose();
  }
}

it('has a story for every scope that the manifest asks for', () => {
  expect(stories.map(({ scope }) => scope)).toEqual(manifest.permissions.scopes);
  expect(scopes.map(({ id }) => id)).toEqual(manifest.permissions.scopes);
});

describe.each(stories)('$name', (story) => {
  it('happens with the manifest as it is', async () => {
    expect(await ends(story, manifest)).toBe(true);
  });

  it(`does not happen without ${story.scope}`, async () => {
    expect(await ends(story, without(story.scope))).toBe(false);
  });
});
