import { loadWrittenWords } from '../../../static/privacy/review/later-words';
import { spelledIn, spokenTo } from '../../../static/privacy/text/spelled';
import { loadStatementTexts } from '../../../static/privacy/text/statement-words';
import { english, translateFrom } from '../locales/english';

it('is for those alone whom Jira knows as British, and who would get American texts', () => {
  expect(spokenTo('en-GB', 'en-US')).toBe('en-GB');
  expect(spokenTo('en-AU', 'en-US')).toBe('en-US');
  expect(spokenTo('en-GB', 'de-DE')).toBe('de-DE');
});

it('spells the statement as the British do, and leaves placeholders alone', async () => {
  const translate = await loadStatementTexts('en-GB');
  expect(translate('topic.payment.free')).toBe('This app has no paid licence.');
  expect(translate('topic.role.processor')).toMatch(/^Your organisation does/);
  expect(translate('topic.personal.language')).toContain('colours');
  expect(translate('change.dependency.licence')).toContain('{licence}');
});

it('respells those words wherever they stand, and no others', async () => {
  const british = await spelledIn('en-GB', (key) => key);
  expect(british('Color, colored, favor, Favorite, license, licensed')).toBe(
    'Colour, coloured, favour, Favourite, licence, licensed',
  );
  expect(british('Organize, personalized, anonymizing, recognization, size')).toBe(
    'Organise, personalised, anonymising, recognisation, size',
  );
});

it('spells what is said of other apps so, too', async () => {
  const words = await loadWrittenWords('en-GB');
  expect(words.of('kind.unrecognised')).toBe('Not recognised');
});

it.each(Object.keys(english))('says the same in both spellings: %s', async (key) => {
  const american = translateFrom(english);
  const british = await spelledIn('en-GB', american);
  const letters = (text: string): string => text.replace(/[sczu]/g, '');
  expect(letters(british(key))).toBe(letters(american(key)));
});
