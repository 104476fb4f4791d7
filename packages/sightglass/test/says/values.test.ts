import { readStatement } from '../../says/read-statement';
import type { FoundValue } from '../../says/reading';
import { STATEMENT } from './statement';

const valuesOf = (text: string, kind: FoundValue['kind']): FoundValue[] =>
  readStatement(text, 'text').values.filter((value) => value.kind === kind);

const plain = (text: string, kind: FoundValue['kind']): string[] =>
  valuesOf(text, kind).map(({ value }) => value);

it('takes out of a statement how long each kind of data is kept', () => {
  const kept = valuesOf(STATEMENT, 'retention').map(({ days, about }) => ({ days, about }));
  expect(kept).toEqual([
    { days: 30, about: ['log'] },
    { days: 90, about: ['account', 'account-data'] },
    { days: 35, about: [] },
  ]);
});

it.each([
  ['We retain your data for 30 (thirty) days.', 30],
  ['We retain your data for six months.', 180],
  ['We retain your data for up to 7 years.', 2555],
  ['We retain your data for 24 hours.', 1],
  ['We retain your data for 2 weeks.', 14],
])('counts in days: %s', (text, days) => {
  expect(valuesOf(text, 'retention').map((value) => value.days)).toEqual([days]);
});

it('takes an age for no time of retention', () => {
  expect(valuesOf('We do not keep data of children under 13 years of age.', 'retention')).toEqual(
    [],
  );
});

it('tells an open time in the words of the text', () => {
  expect(plain('We retain your data as long as necessary.', 'retention')).toEqual([
    'as long as necessary',
  ]);
});

it.each([
  ['Last updated: June 11, 2018', '2018-06-11'],
  ['Last updated: 11 June 2018', '2018-06-11'],
  ['Last updated on the 3rd of May 2024', '2024-05-03'],
  ['Last updated: 2024-02-29', '2024-02-29'],
  ['Last updated: 02/29/2024', '2024-02-29'],
  ['Last updated: 29.02.2024', '2024-02-29'],
  ['Last updated: March 2020', '2020-03'],
])('reads the date in: %s', (text, date) => {
  expect(valuesOf(text, 'date')).toEqual([
    expect.objectContaining({ value: date, about: ['updated'] }),
  ]);
});

it('takes a number for no date that is none', () => {
  expect(valuesOf('Updated: 2024-13-45, call 1234/56/7890', 'date')).toEqual([]);
});

it('names contacts, companies, places, laws, deadlines and rights', () => {
  expect(new Set(plain(STATEMENT, 'contact'))).toEqual(new Set(['privacy@fernwood.example']));
  expect(plain(STATEMENT, 'company')).toContain('Amazon Web Services');
  expect(plain(STATEMENT, 'place')).toContain('Germany');
  expect(plain(STATEMENT, 'deadline')).toEqual(['30', '3']);
  expect(new Set(plain(STATEMENT, 'right'))).toEqual(
    new Set(['access', 'rectification', 'erasure', 'portability', 'object', 'withdraw']),
  );
  expect(plain('We follow the GDPR.', 'law')).toEqual(['GDPR']);
});

it('tells what an uninstall deletes, and when', () => {
  expect(valuesOf(STATEMENT, 'uninstall')).toEqual([
    expect.objectContaining({ value: 'deleted', days: 14 }),
  ]);
  expect(plain('When you uninstall the app, your data is not deleted.', 'uninstall')).toEqual([
    'not-deleted',
  ]);
});

it('writes a mailbox and a host in one form', () => {
  expect(plain('Write to Privacy@Fernwood.Example.', 'contact')).toEqual([
    'privacy@fernwood.example',
  ]);
  expect(plain('See https://www.Fernwood.com/privacy?x=1.', 'host')).toEqual(['fernwood.com']);
  expect(plain('Call us by phone: +49 30 1234567.', 'contact')).toEqual(['+49301234567']);
});

it('gives each value the place it is at', () => {
  const { values, text } = readStatement(STATEMENT);
  const contacts = values.filter(({ kind }) => kind === 'contact');
  expect(new Set(contacts.map(({ start, end }) => text.slice(start, end)))).toEqual(
    new Set(['privacy@fernwood.example']),
  );
});
