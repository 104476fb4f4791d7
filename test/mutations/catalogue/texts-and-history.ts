/** Edits of what people are told: by the maker, in texts, and about changes. */
import { named } from '../../src/disclosure/named';
import { added, changed, type Catcher, type Mutation } from '../mutation';

const STATEMENT = 'static/privacy/locales/en-US/statement.json';

const PUBLISHER = 'publisher.json';

/** publisher.json with a named maker. */
export const namedMaker = { set: true, ...named };

const maker = (
  name: string,
  fields: Readonly<Record<string, unknown>>,
  by: Catcher = 'publisher',
): Mutation => ({
  by,
  name,
  edits: [{ file: PUBLISHER, write: JSON.stringify({ ...namedMaker, ...fields }) }],
});

export const toldMutations: readonly Mutation[] = [
  changed('publisher', 'a maker named by half', PUBLISHER, '"set": false', '"set": true'),
  maker('a maker with a blank for an address', { address: ' ' }),
  maker('a maker with a stand-in for a name', { legalName: 'Your Company' }),
  maker('two contacts in two domains', { securityContact: 'security@glaswright.dev' }),
  maker('a maker without a contact', { privacyContact: null }),
  maker('an answer in no time at all', { responseDays: 0 }),
  maker('a paid app that asks for no licence', { price: 'paid' }, ['publisher', 'statement-texts']),
  changed(
    'seal',
    'a text that is missing',
    'static/privacy/locales/en-US/page.json',
    '"app.retry"',
    '"app.again"',
  ),
  changed(
    'statement-texts',
    'a sentence that is missing',
    STATEMENT,
    '"topic.maker.question"',
    '"topic.maker.asked"',
  ),
  changed(
    'statement-texts',
    'a number typed into a sentence',
    STATEMENT,
    'Its address is {address}.',
    'Its address is {address} for 90 days.',
  ),
  changed(
    'statement-texts',
    'a placeholder that nothing fills',
    STATEMENT,
    'Its address is {address}.',
    'Its address is {place}.',
  ),
  changed(
    'history-chain',
    'changes that no release has made',
    'src/disclosure/changes.json',
    '"changes": []',
    '"changes": [{ "kind": "scope" }]',
  ),
  added(
    'history-chain',
    'a release that is none',
    'src/disclosure/releases/0.0.1.json',
    '{ "version": "0.0.1" }',
  ),
];
