import { current } from '../../../../src/statement/current';
import { state } from '../../../../src/statement/state';
import { makeWords } from 'sightglass-for-jira/language/words';
import { countProofs, find, sayAll } from '../../../../static/privacy/admin/statement/search';
import english from '../../../../static/privacy/locales/en-US/statement.json';
import { translateFrom } from '../../locales/english';

const statement = state(current, null);
const all = sayAll(statement, makeWords('en-US', translateFrom(english)));
const found = (text: string): string[] =>
  find(all, { text, proof: null }).map(({ answer }) => answer.id);

describe('a search in the statement', () => {
  it('finds nothing less than everything where nothing is typed', () => {
    expect(found('  ')).toHaveLength(statement.answers.length);
  });

  it('finds a word of a question or of an answer, whatever its case and accents', () => {
    expect(found('COOKIES')).toContain('cookies');
    expect(found('cóokies')).toContain('cookies');
  });

  it('finds no other spelling, and no word that begins in one sentence and ends in the next', () => {
    const said = all.slice(0, 1).map((one) => ({ ...one, question: 'Größe', sentences: ['xy'] }));
    const isFound = (text: string): boolean => find(said, { text, proof: null }).length > 0;
    expect(['GROßE', 'größe', 'xy'].map(isFound)).toEqual([true, true, true]);
    expect(['grosse', 'groesse', 'ex'].map(isFound)).toEqual([false, false, false]);
  });

  it('finds only what holds every word', () => {
    expect(found('cookies browser')).toContain('cookies');
    expect(found('cookies zebra')).toEqual([]);
  });

  it('takes what is typed as words, never as a pattern', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual(found('('));
  });

  it('can be kept to one kind of proof', () => {
    const documented = find(all, { text: '', proof: 'documented' });
    expect(documented.length).toBeGreaterThan(0);
    for (const { answer } of documented)
      expect(answer.sentences.map(({ proof }) => proof)).toContain('documented');
    expect(
      documented.some(({ answer }) => answer.sentences.some(({ proof }) => proof === 'build')),
    ).toBe(true);
  });

  it('counts each sentence once, under its proof', () => {
    const counted = [...countProofs(statement).values()].reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(statement.answers.flatMap(({ sentences }) => sentences).length);
  });
});
