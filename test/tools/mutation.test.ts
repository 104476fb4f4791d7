import { publisherProblems } from '../../src/statement/publisher-problems';
import { catalogue } from '../mutations/catalogue/index';
import { namedMaker } from '../mutations/catalogue/texts-and-history';
import { textsAfter } from '../mutations/mutation';
import { files } from './app';

it('refuses an edit of what is not there, so that no mutation can turn into none', () => {
  const edit = { file: 'manifest.yml', from: 'nowhere to be found', to: '' };
  expect(() => textsAfter(files, [edit])).toThrow('manifest.yml has no nowhere to be found');
  expect(() => textsAfter(files, [{ file: 'none.ts', from: '', to: 'x' }])).toThrow('no none.ts');
});

it('takes the text put in as it is written, signs for patterns included', () => {
  const edits = [
    { file: 'a.ts', add: 'one two' },
    { file: 'a.ts', from: 'two', to: '$& $1' },
  ];
  expect(textsAfter(files, edits).get('a.ts')).toBe('one $& $1');
});

it('has no two mutations of one name', () => {
  const names = catalogue.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('has every numbered edit, each number once', () => {
  const numbers = catalogue.flatMap(({ number }) => number ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toHaveLength(66);
});

it('starts its edits of the maker from one of whom nothing is wrong', () => {
  expect(publisherProblems(namedMaker)).toEqual([]);
});
