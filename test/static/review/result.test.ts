import { compareInspections } from 'sightglass-for-jira/asks/compare/compare';
import { inspect } from 'sightglass-for-jira/asks/inspect';
import { resultOf, toldResult } from '../../../static/privacy/review/result';
import { toldComparison } from '../../../static/privacy/review/compare/told-comparison';
import { englishWords } from './english-words';

const nothing = { inspection: null, file: null };
const given = (text: string) => ({ inspection: inspect(text), file: 'a.yml' });
const told = (...both: Parameters<typeof resultOf>): string =>
  toldResult(resultOf(...both), englishWords());

describe('what there is to tell', () => {
  it('is nothing while nothing is given', () => {
    expect(resultOf(nothing, nothing)).toEqual({ of: 'nothing' });
    expect(told(nothing, nothing)).toBe('');
  });

  it('is about whichever version is there, until both are', () => {
    expect(resultOf(given('read:jira-work'), nothing)).toMatchObject({ of: 'one', side: 'before' });
    expect(resultOf(nothing, given('read:jira-work'))).toMatchObject({ of: 'one', side: 'after' });
    expect(resultOf(given('read:jira-work'), given('read:me')).of).toBe('two');
  });

  it('is said in one breath', () => {
    expect(told(given('manage:jira-configuration'), nothing)).toMatch(
      /^\d+ findings, [1-9]\d* of them serious\.$/,
    );
    expect(told(given('read:me'), nothing)).toMatch(/^\d+ findings, none of them serious\.$/);
    expect(told(given('Dear all'), nothing)).toBe(
      'It is not clear what this file is, so nothing can be said of the app.',
    );
    expect(
      told(
        given(
          'app:\n  id: x\n  runtime:\n    name: nodejs22.x\n: : }\npermissions:\n  scopes: [read:jira-work]\n',
        ),
        nothing,
      ),
    ).toContain('Part of it could not be read.');
    expect(told(given('read:jira-work'), given('read:me'))).toBe('');
    const unclear = compareInspections(inspect('Dear all'), inspect('read:jira-work'));
    expect(toldComparison(unclear, englishWords())).toBe(
      englishWords().of('compare.verdict.unknown'),
    );
    const more = compareInspections(
      inspect('read:jira-work'),
      inspect('read:jira-work write:jira-work'),
    );
    const same = [...more.findings, ...more.concerns, ...more.parts].filter(
      ({ kind }) => kind === 'same',
    );
    expect(same.length).toBeGreaterThan(0);
    expect(toldComparison(more, englishWords())).toBe(
      'The later file lets the app do more. 5 changes.',
    );
  });
});
