import { ERROR_CODES, type EraseCounts, type RefreshOutcome } from '../../../../src/contract';
import type { Finished } from '../../../../static/privacy/admin/actions/actions';
import { describeOutcome } from '../../../../static/privacy/admin/actions/outcome';
import { englishTexts } from '../../locales/english';

const counts = (changes: Partial<EraseCounts> = {}): EraseCounts => ({
  found: 3,
  erased: 3,
  remaining: 0,
  walkedAll: true,
  stoppedBy: null,
  platformCalls: 7,
  ms: 1234,
  ...changes,
});

const told = (finished: Finished) => describeOutcome(englishTexts(), finished);
const erased = (changes?: Partial<EraseCounts>) =>
  told({ action: 'erase', result: { ok: true, value: counts(changes) } });

describe('the outcome of an erase', () => {
  it('is told in numbers', () => {
    expect(erased()).toEqual({
      tone: 'success',
      sentences: [
        'Everything was erased.',
        'Keys found: 3. Erased: 3. Left: 0. Calls made: 7. Time: 1,234 ms.',
      ],
    });
  });

  it('says so when there was nothing to erase', () => {
    expect(erased({ found: 0, erased: 0 }).sentences[0]).toBe('There was nothing to erase.');
  });

  it.each<[string, Partial<EraseCounts>]>([
    ['a key is left', { erased: 2, remaining: 1 }],
    ['not all keys were listed', { walkedAll: false }],
    ['it was stopped', { stoppedBy: 'OUT_OF_TIME' }],
  ])('does not say that everything is erased when %s', (_name, changes) => {
    const { tone, sentences } = erased(changes);
    expect(tone).toBe('warning');
    expect(sentences).not.toContain('Everything was erased.');
    expect(sentences[0]).toMatch(/^\d of 3 erased; the rest could not be reached: ./);
    expect(sentences.join(' ')).toContain('An uninstall tries to erase it again.');
  });

  it('says that what could not be measured was not, instead of a number', () => {
    const { tone, sentences } = erased({
      found: 1,
      erased: 1,
      remaining: null,
      walkedAll: false,
      stoppedBy: 'STORAGE_UNAVAILABLE',
    });
    expect(tone).toBe('warning');
    expect(sentences[0]).toMatch(/^Not everything could be reached, .* not measured: ./);
    expect(sentences.at(-1)).toContain('Keys found: 1. Erased: 1. Left: not measured.');
  });

  it('names what stopped it, and that more may be left', () => {
    const { sentences } = erased({ stoppedBy: 'OUT_OF_TIME', walkedAll: false });
    expect(sentences[0]).toContain('There was not enough time to finish. Try again.');
    expect(sentences[0]).toContain('The list of keys was not read to its end');
  });
});

describe('the outcome of a rehearsal', () => {
  it.each([
    [true, 'The values are written back.'],
    [false, 'Nothing was written back.'],
  ])('says whether the values are back: %s', (writtenBack, sentence) => {
    const value = { counts: counts(), writtenBack };
    const { sentences } = told({ action: 'rehearse', result: { ok: true, value } });
    expect(sentences.at(-1)).toBe(sentence);
    expect(sentences.join(' ')).toContain('Keys found: 3.');
  });
});

it('a record that was taken back is not called recorded', () => {
  const value = { change: 'taken-back' } as const;
  const { tone, sentences } = told({ action: 'record', result: { ok: true, value } });
  expect(tone).toBe('warning');
  expect(sentences).toEqual([
    'Taken back: the values are not stored. It seems that the app is being removed, or that somebody has just erased them.',
  ]);
});

describe('the outcome of a refresh', () => {
  const refreshed = (change: RefreshOutcome['change']) =>
    told({ action: 'refresh', result: { ok: true, value: { change } } });

  it('says whether what was stored was still true', () => {
    expect(refreshed('unchanged').sentences[0]).toContain('still true');
    expect(refreshed('corrected').sentences[0]).toContain('not true any more');
  });

  it('says that nothing is stored where nothing was stored any more, and what to do', () => {
    const { tone, sentences } = refreshed('nothing-stored');
    expect(tone).toBe('information');
    expect(sentences[0]).toContain('it was left so');
    expect(sentences[0]).toContain('“Record again”');
  });
});

describe('the outcome of recording again', () => {
  it.each(['recorded', 'unchanged'] as const)('says that the values are stored: %s', (change) => {
    const { tone, sentences } = told({ action: 'record', result: { ok: true, value: { change } } });
    expect(tone).toBe('success');
    expect(sentences[0]).toContain('stored');
  });
});

describe('an action that failed', () => {
  it.each(ERROR_CODES)('is told as a sentence, never as the code %s', (code) => {
    const { tone, sentences } = told({ action: 'erase', result: { ok: false, error: { code } } });
    expect(tone).toBe('danger');
    expect(sentences.join(' ')).not.toContain(code);
    expect(sentences).toHaveLength(3);
  });
});
