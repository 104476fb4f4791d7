import { act, fireEvent, renderHook } from '@testing-library/preact';

import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

import { loadStatementWords } from '../../../../static/privacy/review/review-words';
import { useReading } from '../../../../static/privacy/review/statement/use-reading';
import { useSaying, type Said } from '../../../../static/privacy/review/statement/use-saying';
import { MANIFEST, SENDS, STATEMENT } from '../../../rigs/texts-to-review';
import { rest } from '../../browser';
import { englishWords } from '../english-words';
import { box, browser, buttons, choose, file, give, press, SAYS, titles, told } from './reviewing';

const { sights } = browser;

const words = englishWords();
/** Words in no language, of which none is there. */
const without: InspectorWords = { ...words, language: '!', has: () => false };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const isRead = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'isRead' in value;
const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null;

/** The words that a statement is told in, where these are there. */
async function wordsFor(
  content: string,
  usual: InspectorWords,
): Promise<InspectorWords | undefined> {
  const { result } = renderHook(() => useSaying(content, false, usual));
  await rest();
  return isSaid(result.current) ? result.current.words : undefined;
}

const marked = (): string[] =>
  [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('what a developer says', () => {
  it('is told topic by topic, alone, a moment after the last key', async () => {
    await give(STATEMENT, SAYS);
    expect(titles()).toContain('What its developer says');
    expect(buttons(/^How long data is kept/)[0]?.textContent).toContain('says so');
    expect(told()).not.toContain('What it says and what the app asks for');
    expect(told()).not.toMatch(/\b(?:says|review|page)\.[a-z]/);
  });

  it('is read when nothing has been typed for a quarter of a second', async () => {
    fireEvent.input(box(SAYS), { target: { value: STATEMENT } });
    for (const ms of [100, 100]) await jest.advanceTimersByTimeAsync(ms);
    expect(titles()).not.toContain('What its developer says');
    expect(told()).not.toContain('This file cannot be read.');
    await rest();
    expect(titles()).toContain('What its developer says');
    await choose(SAYS, file('a.pdf', '%PDF-1.7'));
    expect(told()).toContain('This file cannot be read.');
  });

  it('is read sooner where it is a file', async () => {
    const given = [STATEMENT, bytesOf(STATEMENT), bytesOf('%PDF-1.7')];
    const read = given.map((content) => renderHook(() => useReading(content)).result);
    for (const ms of [100, 100]) await jest.advanceTimersByTimeAsync(ms);
    expect(read.map(({ current }) => (isRead(current) ? 'read' : current))).toEqual([
      null,
      'read',
      'failed',
    ]);
    await rest();
    expect(isRead(read[0]?.current)).toBe(true);
  });

  it('cannot be told where the words for it do not come', async () => {
    const { result } = renderHook(() => useSaying(STATEMENT, true, without));
    await rest();
    expect(result.current).toBe('failed');
  });

  it('is told in the end as it was given last, however late an answer comes', async () => {
    const told: unknown[] = [];
    const { rerender } = renderHook(
      ({ text }) => {
        told.push(useSaying(text, false, words));
      },
      { initialProps: { text: STATEMENT } },
    );
    // The first text is being read when the second one comes.
    void act(() => {
      jest.advanceTimersByTime(250);
    });
    rerender({ text: `${STATEMENT} More.` });
    await rest();
    const texts = told.flatMap((one) => (isSaid(one) ? [one.reading.text] : []));
    expect(new Set(texts)).toEqual(new Set([`${STATEMENT} More.`]));
  });

  it('is held against nothing any more once the app is gone, however late what holds it comes', async () => {
    const { result, rerender } = renderHook(({ isHeld }) => useSaying(STATEMENT, isHeld, words), {
      initialProps: { isHeld: false },
    });
    await rest();
    rerender({ isHeld: true });
    rerender({ isHeld: false });
    await rest();
    expect(result.current).toMatchObject({ holder: null });
    rerender({ isHeld: true });
    await rest();
    expect(result.current).not.toMatchObject({ holder: null });
  });

  it('is held against what the app asks for, where that is given, too', async () => {
    await give(STATEMENT, SAYS);
    await give(SENDS);
    expect(told()).toContain('What it says and what the app asks for');
    expect(told()).toContain('says that nothing leaves Atlassian');
    expect(told()).not.toMatch(/\b(?:says|review|page)\.[a-z]/);
    await give('');
    expect(told()).not.toContain('What it says and what the app asks for');
  });

  it('is not held against either of two versions', async () => {
    await give(STATEMENT, SAYS);
    await give(MANIFEST);
    await press('Compare with another version');
    expect(told()).not.toContain('What it says and what the app asks for');
  });

  it('has faults that few have told in words, too', async () => {
    await give('This Privacy Policy applies to [Company Name]. We collect your name. TODO', SAYS);
    expect(told()).toContain('[Company Name]');
    expect(told()).not.toMatch(/\b(?:says|review|page|fault)\.[a-z]/);
  });

  it('is told in the words that are there, and in more where it tells what data it is about', async () => {
    const usual = await loadStatementWords('en-US');
    expect(await wordsFor(STATEMENT, usual)).toBe(usual);
    const more = await wordsFor(`${STATEMENT} We keep IP addresses for 7 days.`, usual);
    expect(more?.has('says.item.ip')).toBe(true);
  });

  it('is said not to be in English where it is not', async () => {
    await give('Wir speichern keine personenbezogenen Daten und geben sie nicht weiter.', SAYS);
    expect(told()).toContain('This text is not in English (de).');
  });

  it('is marked in its text, and the first place comes into sight', async () => {
    await give(STATEMENT, SAYS);
    expect(marked()).toEqual([]);
    await press(/^How long data is kept/);
    expect(marked().join()).toContain('30 days');
    expect(document.activeElement).toBe(document.querySelector('mark'));
    expect(sights).toContain(document.querySelector('mark'));
  });

  it('is told as it was last typed, whatever was still being read', async () => {
    await give(`${STATEMENT}We sell your data.`, SAYS);
    await give(STATEMENT, SAYS);
    await rest();
    expect(told()).not.toContain('We sell your data.');
  });
});
