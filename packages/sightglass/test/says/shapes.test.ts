import { readStatement } from '../../says/read-statement';
import type { Answer, StatementReading } from '../../says/reading';

const answer = ({ topics }: StatementReading, topic: number): Answer | undefined =>
  topics[topic - 1]?.answer;

const values = (reading: StatementReading, kind: string): string[] =>
  reading.values.filter((value) => value.kind === kind).map(({ value }) => value);

const END = 'Last updated: 3 May 2026. Write to a@fernwood.test.';

it('reads each row of a table with its head', () => {
  const table =
    '| Data | Retention |\n|---|---|\n| Email address | 30 days |\n| IP address | 90 days |';
  const markdown = readStatement(`# Privacy\n\n${table}\n\n${END}`, 'markdown');
  expect(values(markdown, 'retention')).toEqual(['30', '90']);
  const rows = '<tr><th>Data</th><th>Retention</th></tr><tr><th>Log data</th><td>30 days</td></tr>';
  expect(values(readStatement(`<table>${rows}</table><p>${END}</p>`, 'html'), 'retention')).toEqual(
    ['30'],
  );
});

it('reads lists within lists, and the terms of a list of definitions', () => {
  const nested = readStatement(
    `<p>We do not collect:</p><ul><li>contact data<ul><li>your phone number</li></ul></li></ul><p>${END}</p>`,
  );
  expect(answer(nested, 12)).toBe('says-not');
  const defined = readStatement(
    `<dl><dt>Retention</dt><dd>We keep log data for 30 days.</dd></dl><p>${END}</p>`,
  );
  expect(values(defined, 'retention')).toEqual(['30']);
});

it('reads capitals as it reads small letters', () => {
  const reading = readStatement(`PRIVACY\n\nWE DO NOT SELL YOUR DATA.\n\n${END.toUpperCase()}`);
  expect(answer(reading, 37)).toBe('says-not');
  expect(reading.faults).toEqual([]);
});

it('does not take what a page shows struck out for said', () => {
  const reading = readStatement(
    `<p>We <del>do not</del> <ins>may</ins> collect your name.</p><p>${END}</p>`,
  );
  expect(answer(reading, 6)).toBe('says-so');
  expect(reading.faults).toEqual([]);
});

it('goes on where a line was broken in the middle of a sentence', () => {
  const reading = readStatement(
    `We do not\nSell your data to Google or\nAmazon.\n\n${END}`,
    'text',
  );
  expect(answer(reading, 37)).toBe('says-not');
});

it.each([
  'Write to privacy (at) fernwood (dot) test.',
  'Write to privacy[at]fernwood.test.',
  'Write to privacy AT fernwood DOT test.',
])('reads a mailbox that is spelled out: %s', (text) => {
  expect(values(readStatement(text, 'text'), 'contact')).toEqual(['privacy@fernwood.test']);
});

it('finds nobody to write to behind an empty link', () => {
  const reading = readStatement('<p>Updated 3 May 2026. <a href="mailto:">Write to us</a>.</p>');
  expect(reading.faults.map(({ id }) => id)).toEqual(['contact-missing']);
});

it.each([
  'Wir speichern keine Daten von Ihnen und geben sie auch nicht an Dritte weiter, wenn die App läuft.',
  '当社はお客様の個人情報を販売しません。',
])('reads the English part of a file that has another language, too: %s', (other) => {
  const reading = readStatement(
    `${other}\n\nWe collect your email address and keep it for 30 days. We do not sell your data. ${END}`,
  );
  expect(reading).toMatchObject({ language: 'en', isRead: true, faults: [] });
  expect(answer(reading, 37)).toBe('says-not');
});

it.each([
  ['nothing', '{"dataAccessAndStorage":{"appStoresEUDOutsideAtlassian":null}}', 'not-found'],
  ['a yes', '{"appStoresEUDOutsideAtlassian":true}', 'says-so'],
  ['a no in words', '[{"appStoresEUDOutsideAtlassian":"No"}]', 'says-not'],
])('takes answers of the Marketplace in which a field has %s', (_, json, expected) => {
  const reading = readStatement(json);
  expect(reading).toMatchObject({ kind: 'marketplace-answers', faults: [] });
  expect(answer(reading, 45)).toBe(expected);
});
