/**
 * @jest-environment jsdom
 */
import { ANSWER_MS, bringAnswers, button, press, refused } from './answering';

import { act, fireEvent, renderHook } from '@testing-library/preact';

import changes from '../../../src/disclosure/changes.json';
import { useActions } from '../../../static/privacy/admin/actions/use-actions';
import { useDownload } from '../../../static/privacy/admin/downloads/use-download';
import { bringBrowser, rest } from '../browser';
import { overview } from '../given-overview';
import { go, open, opened, panel, shown } from './opened';

const { answers, asked } = bringAnswers();
const { saved, printed } = bringBrowser();

const notice = (): string => document.querySelector('.print-only .message')?.textContent ?? '';

describe('the admin page', () => {
  it('asks for what a tab shows when it is first shown, and once', async () => {
    await open('/');
    expect(asked).toEqual(['overview']);
    await go('Stored data');
    await go('Permissions');
    expect(asked).toEqual(['overview']);
    await go('Statement');
    await go('Changes');
    await go('Statement');
    expect(asked).toEqual(['overview', 'statement', 'changes']);
    await go('Review an app');
    expect(asked).toHaveLength(3);
    expect(
      ['overview', 'stored', 'permissions', 'statement', 'changes', 'inspect'].map(shown),
    ).not.toContain('');
  });

  it.each([
    ['/statement', ['statement'], '60 of 60 questions'],
    ['/changes', ['changes'], 'Changes'],
    ['/stored', ['overview'], 'Why the URL.'],
    ['/inspect', [], 'What may an app do?'],
  ])('asks at %s for no more than %j', async (path, wanted, text) => {
    await open(path);
    expect(asked).toEqual(wanted);
    expect(shown(path.slice(1))).toContain(text);
    expect(shown(path.slice(1)).length).toBeGreaterThan(100);
  });

  it('is told to be for admins where Jira does not say that one is looking', async () => {
    answers.set('changes', refused('NOT_ALLOWED'));
    await open('/changes');
    expect(document.querySelector('h1')?.textContent).toBe('This page is for Jira admins');
  });

  it('says that no answer came where its words do not', async () => {
    opened('/statement', 'privacy', 'no language');
    await rest();
    expect(shown('statement')).toContain('No answer came.');
  });

  it('says what else went wrong, and asks again when it is told to', async () => {
    answers.set('overview', refused('JIRA_UNAVAILABLE'));
    await open('/');
    expect(shown('overview')).toContain('Jira did not answer as it should.');
    await press('Try again');
    expect(asked).toEqual(['overview', 'overview']);
  });
});

describe('the changes', () => {
  it.each(['The log may name one more event.', 'The log may name one more event'])(
    'say when what holds the app to its word was last changed, and why: %s',
    async (why) => {
      const sealed = { date: '2026-11-22', why };
      answers.set('changes', { ok: true, value: { ...changes, sealed } });
      await open('/changes');
      expect(shown('changes')).toContain('were last changed on November 22, 2026.');
      expect(shown('changes')).toContain('“The log may name one more event.”');
    },
  );

  it('say nothing of it before anything is sealed', async () => {
    await open('/changes');
    expect(shown('changes')).not.toContain('last changed');
  });
});

describe('the code of the other tabs', () => {
  it.each([
    ['/', false],
    ['/inspect', false],
    ['/stored', true],
  ])('is asked for at once only by those who are there: %s, %s', async (path, isAtOnce) => {
    opened(path);
    // All of the page is wanted, as when it is searched: what is on its way says so.
    await act(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
    });
    expect(panel('stored').childElementCount > 1).toBe(isAtOnce);
  });
});

describe('an action', () => {
  it.each([
    ['Refresh from Jira', 'Yes, refresh', 'refresh', 'Nothing was stored'],
    ['Record again', 'Yes, record', 'record', 'is being removed'],
    ['Erase now', 'Yes, erase', 'erase', 'Everything was erased.'],
    ['Rehearse uninstall', 'Yes, rehearse', 'rehearse', 'rehears'],
  ])('%s is asked of its function, and all is read anew', async (name, yes, wanted, said) => {
    if (wanted === 'record')
      answers.set('overview', { ok: true, value: overview({ record: { state: 'none' } }) });
    await open('/stored');
    asked.length = 0;
    fireEvent.click(button(name, panel('stored')));
    fireEvent.click(button(yes, panel('stored')));
    await jest.advanceTimersByTimeAsync(0);
    expect(shown('stored')).toMatch(/Please wait\./);
    await rest();
    expect(asked).toEqual([wanted, 'overview']);
    expect(shown('stored').toLowerCase()).toContain(said.toLowerCase());
  });

  it('changes what the statement says, which is asked for again when it is next shown', async () => {
    await open('/statement');
    await go('Stored data');
    fireEvent.click(button('Erase now', panel('stored')));
    fireEvent.click(button('Yes, erase', panel('stored')));
    await rest();
    expect(asked).toEqual(['statement', 'overview', 'erase', 'overview']);
    await go('Statement');
    expect(asked.slice(4)).toEqual(['statement']);
  });

  it('is done once, however often it is called for, and can be done again', async () => {
    const read: string[] = [];
    const { result, rerender } = renderHook(
      ({ name }) => useActions(() => Promise.resolve(void read.push(name))),
      { initialProps: { name: 'first' } },
    );
    expect(result.current[0]).toEqual({ state: 'idle' });
    const [, run] = result.current;
    void run('record');
    void run('erase');
    await rest();
    expect(asked).toEqual(['record']);
    expect(result.current[0]).toMatchObject({ state: 'finished', finished: { action: 'record' } });
    rerender({ name: 'second' });
    await act(async () => {
      const again = result.current[1]('erase');
      await rest();
      await again;
    });
    expect(asked).toEqual(['record', 'erase']);
    expect(read).toEqual(['first', 'second']);
  });
});

describe('all of the page', () => {
  it('is printed once everything has been read, and only then', async () => {
    await open('/');
    expect(notice()).toMatch(
      /not complete\. It lacks: Statement and Changes\..*“Print everything”/,
    );
    fireEvent.click(button('Print everything'));
    await jest.advanceTimersByTimeAsync(0);
    expect(printed).toEqual([]);
    expect(button('Print everything').ariaDisabled).toBe('true');
    await rest();
    expect(asked).toEqual(['overview', 'statement', 'changes']);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('60 of 60 questions');
    expect(printed[0]).not.toContain('aria-busy="true"');
    expect(printed[0]).not.toContain('It lacks');
    expect(button('Print everything').ariaDisabled).toBe('false');
    await rest();
    expect(printed).toHaveLength(1);
  });

  it('is printed without what could not be read, which is said', async () => {
    answers.set('changes', refused('OUT_OF_TIME'));
    await open('/');
    await press('Print everything');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('It lacks: Changes.');
  });

  it('is said on paper to lack the tabs whose code or answer is missing', async () => {
    opened('/');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
    await jest.advanceTimersByTimeAsync(ANSWER_MS + 10);
    expect(notice()).toContain('It lacks: Stored data, Permissions, Statement, and Changes.');
  });
});

describe('a download', () => {
  it('is made of what is read at that moment, and saved', async () => {
    await open('/statement');
    asked.length = 0;
    fireEvent.click(button('JSON'));
    await jest.advanceTimersByTimeAsync(0);
    expect(shown('statement')).toContain('Writing the file. Please wait.');
    await rest();
    expect(asked).toEqual(['document']);
    expect(saved[0]).toMatchObject({
      name: 'sightglass-for-jira-acme-2026-11-22.json',
      type: 'application/json',
    });
    expect(saved[0]?.text).toContain('https://acme.example');
    expect(shown('statement')).toContain(`Saved as ${saved[0]?.name}.`);
  });

  it('that cannot be read, or written, is said to have failed', async () => {
    const { result } = renderHook(() => useDownload('en-US', 'acme'));
    answers.set('document', refused('JIRA_UNAVAILABLE'));
    void result.current[1]('markdown');
    await rest();
    expect(result.current[0]).toEqual({ state: 'failed', code: 'JIRA_UNAVAILABLE' });
    answers.set('document', { ok: true, value: null });
    void result.current[1]('marketplace');
    await rest();
    expect(result.current[0]).toEqual({ state: 'failed', code: 'UNREACHABLE' });
    expect(saved).toEqual([]);
  });

  it('is made once, however often it is pressed, and can be made again', async () => {
    const { result } = renderHook(() => useDownload('en-US', 'acme'));
    expect(result.current[0]).toEqual({ state: 'idle' });
    const [, run] = result.current;
    void run('json');
    void run('markdown');
    await rest();
    expect(saved.map(({ type }) => type)).toEqual(['application/json']);
    void run('markdown');
    await rest();
    expect(saved.map(({ type }) => type)).toEqual(['application/json', 'text/markdown']);
  });
});
