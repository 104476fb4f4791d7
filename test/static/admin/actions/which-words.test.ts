import type { EraseCounts, RecordView } from '../../../../src/contract';
import type { Action, Finished } from '../../../../static/privacy/admin/actions/actions';
import { actionsFor, confirmationOf } from '../../../../static/privacy/admin/actions/confirmations';
import { describeOutcome } from '../../../../static/privacy/admin/actions/outcome';
import { limits } from '../../../../static/privacy/proof/facts';
import type { Texts } from '../../../../static/privacy/text/texts';

/** Each text as its key and what fills it. */
const keyed = {
  t: (key: string, values?: object) =>
    values === undefined ? key : `${key} ${JSON.stringify(values)}`,
  plural: (key: string, count: number) => `${key} ${count}`,
  list: (names: readonly string[]) => names.join('+'),
} as unknown as Texts;

const times = { storedAt: null, updatedAt: null, expiresAt: null };
const values = { clientKey: 'k', baseUrl: 'https://acme.atlassian.net', productType: 'jira' };
const kept = (state: 'ours' | 'foreign'): RecordView => ({ state, values, ...times });

const stepsOf = (action: Action, record: RecordView = kept('ours')) =>
  confirmationOf(keyed, action, {
    record,
    fields: [
      { id: 'clientKey', reason: '' },
      { id: 'baseUrl', reason: '' },
    ],
    timeLimitDays: 90,
  }).steps;

const RECORD = '{"record":"action.record"}';
const NAMES = '{"names":"field.clientKey+field.baseUrl"}';

describe('what is said before an action, step by step', () => {
  it('is under its own title, with its own word for yes', () => {
    const given = { record: kept('ours'), fields: [], timeLimitDays: 90 };
    expect(confirmationOf(keyed, 'erase', given)).toMatchObject({
      title: 'dialog.erase.title',
      yes: 'dialog.erase.confirm',
    });
  });

  it('is that a refresh asks, writes and renews, and what happens where all is gone', () => {
    expect(stepsOf('refresh')).toEqual([
      'dialog.refresh.ask',
      `dialog.refresh.write ${NAMES}`,
      'dialog.refresh.gone',
      'dialog.refresh.limit 90',
    ]);
    expect(stepsOf('record')).toEqual([
      'dialog.refresh.ask',
      `dialog.record.write ${NAMES}`,
      'dialog.refresh.limit 90',
    ]);
  });

  it('is that an erase takes all, proves it, and cannot be undone', () => {
    expect(stepsOf('erase')).toEqual([
      'dialog.erase.all',
      'dialog.erase.proof',
      `dialog.erase.after ${RECORD}`,
      'dialog.erase.undo',
    ]);
  });

  it('is that a rehearsal writes back what can be, whosever it is', () => {
    for (const state of ['ours', 'foreign'] as const)
      expect(stepsOf('rehearse', kept(state))).toEqual([
        'dialog.rehearse.erase',
        'dialog.rehearse.back',
        `dialog.rehearse.fail ${RECORD}`,
        'dialog.rehearse.stays',
      ]);
    expect(stepsOf('rehearse', { state: 'malformed' })).toEqual([
      'dialog.rehearse.erase',
      'dialog.rehearse.noBack',
      'dialog.rehearse.stays',
    ]);
  });

  it('is offered for what can be done: what is gone is recorded, not refreshed', () => {
    expect(actionsFor({ state: 'none' })).toEqual(['record', 'erase', 'rehearse']);
    expect(actionsFor(kept('ours'))).toEqual(['refresh', 'erase', 'rehearse']);
  });
});

const all: EraseCounts = {
  found: 2,
  erased: 2,
  remaining: 0,
  walkedAll: true,
  stoppedBy: null,
  platformCalls: 7,
  ms: 30,
};
const told = (action: Finished['action'], value: unknown) =>
  describeOutcome(keyed, { action, result: { ok: true, value } } as Finished);
const erased = (parts: Partial<EraseCounts>) => told('erase', { ...all, ...parts });
const COUNTS = '{"found":2,"erased":2,"remaining":0,"calls":7,"ms":30}';

describe('what is said of what came of an action', () => {
  it.each([
    ['refresh', 'corrected', 'success', ` ${RECORD}`],
    ['refresh', 'unchanged', 'success', ` ${RECORD}`],
    ['refresh', 'nothing-stored', 'information', ` ${RECORD}`],
    ['record', 'recorded', 'success', ''],
    ['record', 'unchanged', 'success', ''],
    ['record', 'taken-back', 'warning', ''],
  ] as const)('of a %s: %s', (action, change, tone, filled) => {
    const sentences = [`outcome.${action}.${change}${filled}`];
    expect(told(action, { change })).toEqual({ tone, sentences });
  });

  it('of a rehearsal is all that an erase says, and whether the values are back', () => {
    expect(told('rehearse', { counts: all, writtenBack: true })).toEqual({
      tone: 'success',
      sentences: [
        'outcome.rehearsed',
        'outcome.erased',
        `outcome.counts ${COUNTS}`,
        'outcome.writtenBack',
      ],
    });
    const left = { ...all, remaining: 1, erased: 1 };
    const { tone, sentences } = told('rehearse', { counts: left, writtenBack: false });
    expect([tone, sentences.at(-1)]).toEqual(['warning', 'outcome.notWrittenBack']);
  });

  it.each<[string, Partial<EraseCounts>, string]>([
    ['it is still there', {}, 'outcome.stillThere'],
    ['something stopped it', { stoppedBy: 'OUT_OF_TIME' }, 'error.OUT_OF_TIME'],
    ['the list did not end', { walkedAll: false }, 'outcome.notWalked'],
    [
      'something stopped it within the list',
      { walkedAll: false, stoppedBy: 'OUT_OF_TIME' },
      'error.OUT_OF_TIME outcome.notWalked',
    ],
  ])('of a part is how much, and why: %s', (_, parts, why) => {
    const { tone, sentences } = erased({ erased: 1, remaining: 1, ...parts });
    expect([tone, ...sentences.slice(0, 3)]).toEqual([
      'warning',
      `outcome.partly ${JSON.stringify({ erased: 1, found: 2, why })}`,
      `outcome.partly.rest ${JSON.stringify(limits)}`,
      'outcome.partly.again',
    ]);
  });

  it.each(['found', 'erased', 'remaining'] as const)(
    'of a part is no number where %s was not measured',
    (count) => {
      const { sentences } = erased({ erased: 1, remaining: 1, [count]: null });
      expect(sentences[0]).toBe('outcome.unmeasured {"why":"outcome.stillThere"}');
      expect(sentences.at(-1)).toContain(`"${count}":"outcome.notMeasured"`);
    },
  );

  it('of an erase that found nothing is that, and not that all was erased', () => {
    expect(erased({ found: 0, erased: 0 }).sentences[0]).toBe('outcome.nothing');
  });

  it('of a failure is what failed and where to look', () => {
    const result = { ok: false, error: { code: 'OUT_OF_TIME' } } as const;
    expect(describeOutcome(keyed, { action: 'erase', result })).toEqual({
      tone: 'danger',
      sentences: ['outcome.failed', 'error.OUT_OF_TIME', 'outcome.failed.look'],
    });
  });
});
