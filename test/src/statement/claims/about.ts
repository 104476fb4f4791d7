import { scopes } from '../../../../src/capabilities/scopes';
import { record } from '../../../../src/capabilities/stored';
import { textAt } from 'sightglass-for-jira/json/decoded';
import { publisherProblems } from '../../../../src/statement/publisher-problems';
import { state } from '../../../../src/statement/state';
import { ask, valueOf } from '../../../rigs/app';
import { disclosure, named, textIn } from '../../disclosure/committed';
import {
  absentInManifest,
  neverStores,
  scopesInManifest,
  storedFields,
  type Claims,
} from './claim';

const textsSaid = (publisher: typeof named, id: string) =>
  state(disclosure, publisher)
    .answers.filter((answer) => answer.id === id)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));

export const about: Claims = {
  maker: () => {
    for (const legalName of ['', 'TODO', '[name]'])
      expect(publisherProblems({ set: true, ...named, legalName })).not.toEqual([]);
  },
  coverage: () => {
    expect(disclosure.app.version).toBe(textAt(JSON.parse(textIn('package.json')), 'version'));
  },
  words: () => {
    expect(storedFields()).toHaveLength(Object.keys(record.fields).length);
  },
  consent: async (app) => {
    const before = app.site('acme').storage();
    valueOf(await ask(app.site('acme'), 'admin', 'overview'));
    valueOf(await ask(app.site('acme'), 'admin', 'statement'));
    expect(app.site('acme').storage()).toEqual(before);
    expect(scopesInManifest()).toEqual(scopes.map(({ id }) => id));
  },
  terms: () => {
    expect(textsSaid(named, 'terms')).toEqual(['topic.terms.none']);
    expect(textsSaid({ ...named, termsUrl: 'https://glasswright.dev/terms' }, 'terms')).toEqual([
      'topic.terms.link',
    ]);
  },
  payment: async (app) => {
    absentInManifest('app', 'licensing');
    await neverStores('4111111111111111', 'DE89370400440532013000')(app);
  },
  reseller: () => {
    absentInManifest('app', 'licensing');
  },
};
