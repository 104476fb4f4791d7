import { keysAt } from 'sightglass-for-jira/json/decoded';
import { publisherFields, PUBLISHER_PROBLEMS } from '../../../src/statement/publisher';
import { decodePublisher, publisherProblems } from '../../../src/statement/publisher-problems';
import { named, textIn } from '../disclosure/committed';

const set = { set: true, ...named };
const withField = (field: string, value: unknown) => ({ ...set, [field]: value });

it('is unset until somebody publishes the app, or named without a fault', () => {
  const written: unknown = JSON.parse(textIn('publisher.json'));
  const unset = [{ problem: 'unset', field: null }];
  expect([[], unset]).toContainEqual(publisherProblems(written));
});

it('names nobody while it is unset', () => {
  expect(decodePublisher({ set: false })).toBeNull();
  expect(publisherProblems({ ...set, set: false })).toEqual([{ problem: 'unset', field: null }]);
});

it('lists every field in the file to be filled in', () => {
  expect(keysAt(JSON.parse(textIn('publisher.json')))).toEqual([
    'set',
    ...Object.keys(publisherFields),
  ]);
});

it('takes a maker who is named in full', () => {
  expect(publisherProblems(set)).toEqual([]);
  expect(decodePublisher(set)).toEqual(named);
});

it.each([null, 7, 'x', [], {}])('cannot read %j', (json) => {
  expect(publisherProblems(json)).toEqual([{ problem: 'unreadable', field: null }]);
});

it('cannot read whether it is set where that is neither yes nor no', () => {
  expect(publisherProblems({ set: 'yes' })).toEqual([{ problem: 'unreadable', field: 'set' }]);
});

it('takes ten years for a time, and contacts whose domain is written in capitals', () => {
  const contacts = { securityContact: 'security@GLASSWRIGHT.dev', responseDays: 3650 };
  expect(publisherProblems({ ...set, ...contacts })).toEqual([]);
});

it.each([
  ['legalName', ' ', 'blank'],
  ['legalName', undefined, 'missing'],
  ['legalName', null, 'missing'],
  ['legalName', 'TODO', 'placeholder'],
  ['legalName', 'Your company', 'placeholder'],
  ['legalName', 'Lorem ipsum', 'placeholder'],
  ['legalName', 'A\nB', 'not-one-line'],
  ['legalName', 7, 'not-one-line'],
  ['address', '[address]', 'placeholder'],
  ['address', '<address>', 'placeholder'],
  ['address', '…', 'placeholder'],
  ['privacyContact', '[email protected]', 'placeholder'],
  ['privacyContact', 'email protected', 'placeholder'],
  ['privacyContact', 'privacy@example.com', 'placeholder'],
  ['privacyContact', 'privacy@glasswright.test', 'placeholder'],
  ['privacyContact', '[privacy@glasswright.dev]', 'placeholder'],
  ['privacyContact', 'privacy at glasswright.dev', 'not-an-email'],
  ['privacyContact', 'privacy@glasswright', 'not-an-email'],
  ['privacyContact', 'a@b@glasswright.dev', 'not-an-email'],
  ['securityContact', 'security@glasswright.com', 'other-domain'],
  ['supportUrl', 'http://glasswright.dev', 'not-an-address'],
  ['supportUrl', 'glasswright.dev', 'not-an-address'],
  ['supportUrl', 'https://localhost', 'not-an-address'],
  ['supportUrl', 'https://user@glasswright.dev', 'not-an-address'],
  ['supportUrl', 'javascript:alert(1)', 'not-an-address'],
  ['supportUrl', 'https://:secret@glasswright.dev', 'not-an-address'],
  ['supportUrl', 'xhttps://glasswright.dev', 'not-an-address'],
  ['supportUrl', 'https://glasswright.dev/a b', 'not-an-address'],
  ['termsUrl', '', 'blank'],
  ['responseDays', 0, 'not-a-count'],
  ['responseDays', 1.5, 'not-a-count'],
  ['responseDays', -1, 'not-a-count'],
  ['responseDays', '10', 'not-a-count'],
  ['responseDays', 3651, 'not-a-count'],
  ['jurisdiction', 'Germany', 'not-a-country'],
  ['jurisdiction', 'XX', 'not-a-country'],
  ['jurisdiction', 'DEU', 'not-a-country'],
  ['role', 'both', 'not-a-choice'],
  ['price', 9, 'not-a-choice'],
  ['nickname', 'Glass', 'unknown'],
])('finds what is wrong when %s is %j', (field, value, problem) => {
  expect(PUBLISHER_PROBLEMS).toContain(problem);
  expect(publisherProblems(withField(field, value))).toEqual([{ problem, field }]);
  expect(decodePublisher(withField(field, value))).toBeNull();
});

it.each(Object.keys(publisherFields))('does not do without %s', (field) => {
  const given = Object.fromEntries(Object.entries(set).filter(([name]) => name !== field));
  expect(publisherProblems(given)).toEqual([{ problem: 'missing', field }]);
});
