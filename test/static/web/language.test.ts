import { LANGUAGES } from 'sightglass-for-jira/language/languages';

import { languageFor, ownName } from '../../../static/web/language';

it.each([
  [['de-AT', 'en'], 'de-DE'],
  [['xx', 'ja'], 'ja-JP'],
  [['pt-PT'], 'pt-BR'],
  [['en-AU', 'de'], 'en-GB'],
  [['EN-us'], 'en-US'],
  [[], 'en-US'],
  [['', 'not a language'], 'en-US'],
])('speaks to somebody who reads %j in the first of them that there is: %s', (wanted, spoken) => {
  expect(languageFor(wanted)).toBe(spoken);
});

it('calls each language by another name', () => {
  expect(new Set(LANGUAGES.map(ownName)).size).toBe(LANGUAGES.length);
});
