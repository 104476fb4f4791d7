import { topics } from '../../../src/statement/topics';
import type { Forge } from 'local-forge/forge';
import { installedApp } from '../../rigs/app';
import { about } from './claims/about';
import type { Claims } from './claims/claim';
import { content } from './claims/content';
import { keeping } from './claims/keeping';
import { people } from './claims/people';
import { purposes } from './claims/purposes';
import { rights } from './claims/rights';
import { safety } from './claims/safety';
import { sharing } from './claims/sharing';
import { stored } from './claims/stored';

const claims: Claims = {
  ...about,
  ...people,
  ...content,
  ...stored,
  ...purposes,
  ...sharing,
  ...keeping,
  ...safety,
  ...rights,
};

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme');
});
afterEach(() => {
  app.dispose();
});

it.each(topics)('does what it says about $id', async ({ id }) => {
  const claim = claims[id];
  if (claim === undefined) throw new Error(`Nothing shows that the answer on ${id} holds.`);
  expect.hasAssertions();
  await claim(app);
});

it('shows nothing for a question that is not asked', () => {
  const asked = new Set(topics.map(({ id }) => id));
  expect(Object.keys(claims).filter((id) => !asked.has(id))).toEqual([]);
});
