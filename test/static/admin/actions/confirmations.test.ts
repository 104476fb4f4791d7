import type { RecordView } from '../../../../src/contract';
import type { Action } from '../../../../static/privacy/admin/actions/actions';
import { confirmationOf } from '../../../../static/privacy/admin/actions/confirmations';
import { englishTexts } from '../../locales/english';

const values = { clientKey: 'k', baseUrl: 'https://acme.example', productType: 'jira' };
const ours: RecordView = {
  state: 'ours',
  values,
  storedAt: null,
  updatedAt: null,
  expiresAt: null,
};

const asked = (action: Action, record: RecordView = ours) =>
  confirmationOf(englishTexts(), action, {
    record,
    fields: [
      { id: 'clientKey', reason: '' },
      { id: 'baseUrl', reason: '' },
      { id: 'productType', reason: '' },
    ],
    timeLimitDays: 90,
  });

describe('what is said before an action', () => {
  it('names the values that a refresh writes, and their new time limit', () => {
    const steps = asked('refresh').steps.join(' ');
    expect(steps).toContain('Client key, Base URL, and Product type');
    expect(steps).toContain('90 days from now');
  });

  it('does not speak of writing over anything when nothing is stored', () => {
    expect(asked('record', { state: 'none' }).steps.join(' ')).not.toContain('over what is stored');
  });

  it('says that an erase also takes what is not declared, and how to get the values back', () => {
    const steps = asked('erase').steps.join(' ');
    expect(steps).toContain('even keys that it does not know');
    expect(steps).toContain('“Record again”');
  });

  it('says that a rehearsal writes the values back', () => {
    expect(asked('rehearse').steps.join(' ')).toContain('writes the stored values back');
  });

  it.each([
    ['nothing', { state: 'none' }],
    ['something malformed', { state: 'malformed' }],
  ] satisfies [string, RecordView][])(
    'says that a rehearsal writes nothing back when %s is stored',
    (_name, record) => {
      const steps = asked('rehearse', record).steps.join(' ');
      expect(steps).toContain('writes nothing back');
      expect(steps).not.toContain('writes the stored values back');
    },
  );

  it.each<[Action, boolean]>([
    ['refresh', false],
    ['record', false],
    ['erase', true],
    ['rehearse', true],
  ])('marks what loses something: %s', (action, destructive) => {
    expect(asked(action).destructive).toBe(destructive);
  });
});
