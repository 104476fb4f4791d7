import type { OtherKeys, RecordView } from '../../../../src/contract';
import { verdictOn, type VerdictOn } from '../../../../static/privacy/admin/overview/verdict';
import { englishTexts } from '../../locales/english';

const values = {
  clientKey: '3f0c9a52-7d1e-4b8a-9c64-2a5be7f0d913',
  baseUrl: 'https://acme.example',
  productType: 'jira',
};
const times = { storedAt: null, updatedAt: null, expiresAt: null };
const ours: RecordView = { state: 'ours', values, ...times };
const foreign: RecordView = { state: 'foreign', values, ...times };
const clean: OtherKeys = { state: 'walked', undeclared: [], undeclaredCount: 0 };
const unlisted: OtherKeys = { state: 'unreadable', code: 'OUT_OF_TIME' };
const alarming: OtherKeys = { state: 'walked', undeclared: ['old'], undeclaredCount: 1 };

const fields: VerdictOn['fields'] = [
  { id: 'clientKey', reason: '' },
  { id: 'baseUrl', reason: '' },
  { id: 'productType', reason: '' },
];

const readAt = '2026-11-22T12:00:00.000Z';
const verdict = (
  record: RecordView,
  otherKeys: OtherKeys,
  differences: VerdictOn['differences'] = [],
) => {
  const given = { record, otherKeys, fields, differences, readAt };
  const { tone, sentences } = verdictOn(englishTexts(), given);
  return [tone, sentences[0]];
};
const expiring = (expiresAt: string): RecordView => ({
  ...ours,
  ...times,
  values,
  state: 'ours',
  expiresAt,
});

describe('the verdict', () => {
  it('is good only when the record is ours and nothing else is there', () => {
    expect(verdict(ours, clean)).toEqual([
      'success',
      'Sightglass stores 3 values about this site, and nothing else. It sends no data out of Atlassian.',
    ]);
  });

  it('says that nothing is stored only when the storage was read and is empty', () => {
    expect(verdict({ state: 'none' }, clean)[1]).toContain('stores nothing');
    expect(verdict({ state: 'none' }, unlisted)[1]).toContain('cannot say');
  });

  it('never says "nothing else" when the keys could not be listed', () => {
    expect(verdict(ours, unlisted)).toEqual([
      'warning',
      'The list of stored keys could not be read. So this page cannot say that nothing else is stored.',
    ]);
  });

  it('never says what is stored when the record could not be read', () => {
    const [tone, sentence] = verdict({ state: 'unreadable', code: 'STORAGE_UNAVAILABLE' }, clean);
    expect(tone).toBe('warning');
    expect(sentence).toContain('cannot say what is stored');
  });

  it('tells another installation’s values from ours', () => {
    expect(verdict(foreign, clean)[1]).toContain('another installation');
  });

  it('tells that what is stored is not well formed', () => {
    expect(verdict({ state: 'malformed' }, clean)[0]).toBe('warning');
  });

  it.each([
    ['ours', ours],
    ['foreign', foreign],
    ['absent', { state: 'none' }],
    ['malformed', { state: 'malformed' }],
    ['unreadable', { state: 'unreadable', code: 'STORAGE_UNAVAILABLE' }],
  ] satisfies [string, RecordView][])(
    'is an alarm for a key that is not declared when the record is %s',
    (_name, record) => {
      expect(verdict(record, alarming)).toEqual([
        'danger',
        'Warning: 1 key is stored that is not on Sightglass’s own list.',
      ]);
    },
  );

  it.each<[VerdictOn['differences'][number]['kind'], string]>([
    ['address-granted', 'danger'],
    ['granted-but-not-declared', 'danger'],
    ['declared-but-not-disclosed', 'danger'],
    ['disclosed-but-not-declared', 'warning'],
    ['not-granted', 'warning'],
    ['grants-unknown', 'warning'],
  ])('gives way to a difference between the four sources: %s', (kind, tone) => {
    const [told, sentence] = verdict(ours, clean, [{ kind, id: 'read:x' }]);
    expect(told).toBe(tone);
    expect(sentence).toContain('“read:x”');
  });

  it('warns of an end within 14 days, and of no later one', () => {
    expect(verdict(expiring('2026-12-06T11:00:00.000Z'), clean)).toEqual([
      'warning',
      'The stored values expire in 13 days. The weekly renewal does not seem to be running.',
    ]);
    expect(verdict(expiring('2026-12-06T12:00:00.000Z'), clean)[0]).toBe('success');
    expect(verdict(expiring('2026-11-23T00:00:00.000Z'), clean)[1]).toMatch(/expire within a day/);
  });

  it.each<[string, RecordView, OtherKeys]>([
    ['an undeclared key', ours, alarming],
    ['a foreign record', foreign, clean],
    ['something malformed', { state: 'malformed' }, clean],
    ['a near end', expiring('2026-11-23T00:00:00.000Z'), clean],
    ['nothing stored', { state: 'none' }, clean],
  ])('says what to do about %s', (_name, record, otherKeys) => {
    const given = { record, otherKeys, fields, differences: [], readAt };
    const { sentences } = verdictOn(englishTexts(), given);
    expect(sentences.slice(1).join(' ')).toMatch(/Press|“Erase now”/);
  });
});
