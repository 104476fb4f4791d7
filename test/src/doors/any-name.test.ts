import type { Forge } from 'local-forge/forge';

import { allServed } from '../../../src/capabilities/served';
import { installedApp } from '../../rigs/app';
import { textsInCode } from '../../rigs/texts-in-code';

/** An answered name that nobody declared must occur in the answering code. */
const names = textsInCode('src/platform', 'src/entry', 'src/capabilities');
const PAGES = [
  ['admin-page', { as: 'admin', module: 'privacy' }],
  ['project-panel', { as: 'lead', module: 'project-privacy', project: 'ACME' }],
  ['personal-page', { as: 'member', module: 'personal-privacy' }],
] as const;

let app: Forge;
beforeAll(async () => {
  app = await installedApp('acme');
});
afterAll(() => {
  app.dispose();
});

it.each(PAGES)('%s answers no name but those that are declared for it', async (page, call) => {
  const declared = allServed.filter((entry) => entry.page === page).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(declared));
  const refused = { outcome: 'ok', result: { ok: false, error: { code: 'BAD_REQUEST' } } };
  for (const functionKey of names.filter((name) => !declared.includes(name))) {
    const answer = await app.site('acme').invoke({ ...call, functionKey });
    expect([functionKey, answer]).toMatchObject([functionKey, refused]);
  }
});
