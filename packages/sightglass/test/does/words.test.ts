import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONCERNS } from '../../does/report/concerns';
import { DOUBTS } from '../../does/reading';
import { SOURCE_POINTS } from '../../review/source-held';

const FOLDER = join(__dirname, '../../locales');

/** Every text of a language, by the path of its key. */
function textsIn(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, name: string): void => {
    if (typeof value === 'string') found.set(name, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, held] of Object.entries(value))
        walk(held, name === '' ? key : `${name}.${key}`);
  };
  walk(JSON.parse(readFileSync(join(FOLDER, language, 'does.json'), 'utf8')), '');
  return found;
}

const ENGLISH = textsIn('en-US');
const placesIn = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test.each(readdirSync(FOLDER))(
  'the source is told in %s with the same places for names',
  (language) => {
    const texts = textsIn(language);
    expect([...texts.keys()]).toEqual([...ENGLISH.keys()]);
    for (const [key, text] of texts)
      expect([key, placesIn(text)]).toEqual([key, placesIn(ENGLISH.get(key))]);
  },
);

test('there are words for every doubt, concern and point', () => {
  const wanted = [
    ...DOUBTS.map((doubt) => `doubt.${doubt}`),
    ...CONCERNS.map((concern) => `concern.${concern}`),
    ...SOURCE_POINTS.map((id) => `differs.${id}`),
  ];
  expect(wanted.filter((key) => !ENGLISH.has(key))).toEqual([]);
});
