import { textsIn } from '../../../static/privacy/text/text-file';
import { createTexts } from '../../../static/privacy/text/texts';
import { englishTexts, translateFrom } from '../locales/english';

describe('texts', () => {
  it('in no language are taken for English ones', () => {
    expect(englishTexts({ language: 'no language' }).language).toBe('en-US');
    expect(englishTexts({ language: 'no language' }).plural('others.more', 1)).toBe('and 1 more');
  });

  it('that are none are empty, in files that are loaded', async () => {
    const files = new Map([['en-US', () => Promise.resolve({ default: { a: 7, b: 'B' } })]]);
    const translate = await textsIn('en-US', files);
    expect([translate('a', 'x'), translate('b'), translate('c', 'x')]).toEqual(['', 'B', 'x']);
  });
});

describe('plurals', () => {
  it('follow the count', () => {
    const { plural } = englishTexts();
    expect(plural('others.more', 1)).toBe('and 1 more');
    expect(plural('verdict.ours', 1)).toContain('1 value about');
    expect(plural('verdict.ours', 3)).toContain('3 values about');
  });

  it('follow the grammar of the language the texts are in, not of the viewer’s locale', () => {
    const { plural } = englishTexts({ locale: 'ja-JP' });
    expect(plural('verdict.ours', 1)).toContain('1 value about');
  });

  it('fall back to the form that every language has', () => {
    const texts = createTexts(translateFrom({ 'others.more.other': 'jeszcze {count}' }), {
      language: 'pl-PL',
      locale: 'pl-PL',
      timeZone: 'UTC',
    });
    expect(texts.plural('others.more', 2)).toBe('jeszcze 2');
  });
});

describe('dates and numbers', () => {
  it('are in the viewer’s locale', () => {
    const { number, day } = englishTexts({ locale: 'de-DE' });
    expect(number(1234)).toBe('1.234');
    expect(day('2026-08-13')).toBe('13. August 2026');
  });

  it('show a moment in the viewer’s time zone', () => {
    const time = '2026-11-22T23:30:00.000Z';
    expect(englishTexts().moment(time)).toContain('November 22, 2026');
    expect(englishTexts({ timeZone: 'Asia/Tokyo' }).moment(time)).toContain('November 23, 2026');
  });

  it('show a calendar day as the same day in every time zone', () => {
    expect(englishTexts({ timeZone: 'America/Los_Angeles' }).day('2026-08-13')).toBe(
      'August 13, 2026',
    );
  });

  it('do without a locale or time zone that the browser cannot use', () => {
    const texts = englishTexts({ locale: 'not a locale', timeZone: 'Mars/Olympus' });
    expect(texts.number(1234)).toBe('1,234');
    expect(texts.moment('2026-11-22T23:30:00.000Z')).toContain('11:30');
  });

  it('show a time that is none as it came', () => {
    expect(englishTexts().moment('soon')).toBe('soon');
    expect(englishTexts().date('soon')).toBe('soon');
  });

  it('show the day of a moment shortly, in the viewer’s time zone', () => {
    const time = '2026-11-22T23:30:00.000Z';
    expect(englishTexts().date(time)).toBe('Nov 22, 2026');
    expect(englishTexts({ timeZone: 'Asia/Tokyo' }).date(time)).toBe('Nov 23, 2026');
  });

  it.each(['en-US', 'en-GB', 'de-DE', 'ar-EG', 'en-US-u-nu-arab'])(
    'are written as the browser writes them in %s, small or not',
    (locale) => {
      const { number } = englishTexts({ locale });
      const values = [-1234, 0, 0.5, 3, 999, 1000, 1234];
      const written = new Intl.NumberFormat(locale);
      expect(values.map(number)).toEqual(values.map((value) => written.format(value)));
    },
  );

  it('have the decimal sign of the viewer’s locale', () => {
    expect(englishTexts({ language: 'de-DE', locale: 'de-DE' }).number(0.5)).toBe('0,5');
  });

  it('need the browser only for a number that every language does not write alike, and once', () => {
    const made = jest.spyOn(Intl, 'NumberFormat');
    const { number } = englishTexts({ locale: 'en-GB' });
    expect([0, 3, 999].map(number)).toEqual(['0', '3', '999']);
    expect(made).not.toHaveBeenCalled();
    expect([1000, 2000].map(number)).toEqual(['1,000', '2,000']);
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

  it('are joined in the language of the texts', () => {
    expect(englishTexts({ locale: 'de-DE' }).list(['one', 'two', 'three'])).toBe(
      'one, two, and three',
    );
  });
});

describe('reasons', () => {
  const declared = { id: 'storage:app', reason: 'Why.' };

  it('are the declared English ones unless the language has its own', () => {
    expect(englishTexts().reason(declared)).toBe('Why.');
    const texts = createTexts(translateFrom({ 'reason.storage:app': 'Darum.' }), {
      language: 'de-DE',
      locale: 'de-DE',
      timeZone: 'UTC',
    });
    expect(texts.reason(declared)).toBe('Darum.');
  });
});
