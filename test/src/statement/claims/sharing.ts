import { compare } from '../../../../src/disclosure/compare/compare';
import { state } from '../../../../src/statement/state';
import { LINKS, linkTo } from '../../../../static/privacy/proof/links';
import { askPanel, ask, storedRecord, valueOf } from '../../../rigs/app';
import { disclosing, disclosure, named } from '../../disclosure/committed';
import { nothingLeaves, storedFields, type Claims } from './claim';

const sentences = (publisher: typeof named, id: string) =>
  state(disclosure, publisher).answers.find((answer) => answer.id === id)?.sentences ?? [];

export const sharing: Claims = {
  sale: async (app) => {
    await nothingLeaves(app);
    expect(sentences(named, 'sale')[0]?.values).toEqual({ count: 0 });
  },
  helpers: nothingLeaves,
  links: () => {
    const leads = (address: string) => linkTo(address) !== undefined;
    for (const address of LINKS)
      expect(address).toMatch(/^https:\/\/(?:developer|www)\.atlassian\.com\/[\w/.#-]*$/);
    for (const address of [
      'https://glasswright.dev/',
      'https://www.atlassian.com/?site=acme',
      'https://developer.atlassian.com.glasswright.dev/',
      'javascript:alert(1)',
    ])
      expect([address, leads(address)]).toEqual([address, false]);
  },
  authorities: () => {
    expect(sentences(named, 'authorities')[0]?.values).toEqual({ count: storedFields().length });
  },
  'new-owner': () => {
    const [scope] = disclosure.scopes;
    if (scope === undefined) throw new Error('There is no scope.');
    const wider = disclosing({
      scopes: [...disclosure.scopes, { ...scope, id: 'read:jira-work' }],
    });
    expect(compare(disclosure, wider).changes).toMatchObject([{ arrives: 'approval' }]);
  },
  'asked-to-share': nothingLeaves,
  'public-list': () => {
    const open = { ...named, issueTrackerUrl: 'https://glasswright.dev/issues' };
    expect(sentences(named, 'public-list').map(({ text }) => text)).toEqual([
      'topic.public-list.none',
    ]);
    expect(sentences(open, 'public-list').map(({ values }) => values)).toEqual([
      { address: open.issueTrackerUrl },
    ]);
  },
  colleagues: async (app) => {
    const acme = app.site('acme');
    const { clientKey, baseUrl } = storedRecord(acme) ?? {};
    expect(valueOf(await ask(acme, 'admin', 'overview')).record).toMatchObject({
      values: { clientKey, baseUrl },
    });
    const shown = JSON.stringify(valueOf(await askPanel(acme, 'member')));
    expect(shown).not.toContain(clientKey);
    expect(shown).not.toContain(baseUrl);
  },
};
