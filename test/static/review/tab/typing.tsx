/** @jsxImportSource preact */
import { act, cleanup, renderHook } from '@testing-library/preact';

import { inspect } from 'sightglass-for-jira/asks/inspect';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

import { englishWords } from '../english-words';
import { InspectApp } from '../../../../static/privacy/review/review-app';
import { useServices } from '../../../../static/privacy/review/answer/use-services';
import { useFingerprint } from '../../../../static/privacy/review/record/use-fingerprint';
import { SENDS } from '../../../rigs/texts-to-review';
import { rest } from '../../browser';
import { show } from '../../show';
import { box, EARLIER, LATER_BOX, SAYS, told } from './reviewing';
import { useInspection } from '../../../../static/privacy/review/input/use-inspection';

const words = englishWords();
const KEYS = 20;
/** In milliseconds; a fast typist presses a key about every 100. */
const BETWEEN_KEYS = 60;

it.each([
  ['200 kB', 'x: 1\n'.padEnd(200_000, '# filling\n')],
  ['a line', 'read:jira-work\n'],
])('inspects %s not while keys are pressed, and once after the last', async (_, text) => {
  const inspections = new Set<unknown>();
  const { result } = renderHook(() => {
    const inspecting = useInspection(words, '');
    inspections.add(inspecting.inspection);
    return inspecting;
  });
  for (let key = 1; key <= KEYS; key += 1)
    void act(() => {
      result.current.type(text + '#'.repeat(key));
      jest.advanceTimersByTime(BETWEEN_KEYS);
    });
  expect(result.current.text).toHaveLength(text.length + KEYS);
  expect(inspections).toEqual(new Set([null]));
  await act(async () => {
    await jest.advanceTimersByTimeAsync(1_000);
  });
  expect(inspections.size).toBe(2);
  expect(result.current.inspection).not.toBeNull();
});

it.each([
  ['what is typed', ''],
  ['a file', 'a.yml'],
])('refuses %s where the words for it do not come', async (_, name) => {
  const without: InspectorWords = { ...words, language: '!', has: () => false };
  const { result } = renderHook(() => useInspection(without, ''));
  const read = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('read:me'));
  if (name === '') result.current.type('read:me');
  else await result.current.read({ name, size: 7, read });
  await rest();
  expect(result.current).toMatchObject({ text: '', refused: { why: 'failed', file: name } });
});

it.each([
  ['a short text', 'read:me'.padEnd(49_999, ' '), true],
  ['a long one', 'read:me'.padEnd(50_000, ' '), false],
])('%s is inspected soon: %s', async (_, text, isSoon) => {
  const { result } = renderHook(() => useInspection(words, ''));
  void act(() => {
    result.current.type(text);
  });
  for (const ms of [150, 50]) await jest.advanceTimersByTimeAsync(ms);
  expect(result.current.inspection !== null).toBe(isSoon);
  await rest();
  expect(result.current.inspection).not.toBeNull();
});

it('a file is inspected at once, and so is that nothing is there', async () => {
  const { result } = renderHook(() => useInspection(words, ''));
  const read = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('read:me'));
  await result.current.read({ name: 'a.yml', size: 7, read });
  for (const ms of [50, 50]) await jest.advanceTimersByTimeAsync(ms);
  expect(result.current.inspection).not.toBeNull();
  void act(() => {
    result.current.type('');
  });
  for (const ms of [50, 50]) await jest.advanceTimersByTimeAsync(ms);
  expect(result.current.inspection).toBeNull();
});

it('what was being inspected as something else was typed is passed over', async () => {
  const { result } = renderHook(() => useInspection(words, ''));
  const type = (text: string): void =>
    void act(() => {
      result.current.type(text);
    });
  type('read:me');
  void act(() => {
    jest.advanceTimersByTime(150);
  });
  type('write:jira-work');
  await jest.advanceTimersByTimeAsync(100);
  expect(result.current.inspection).toBeNull();
});

it('the fingerprint is that of what is given now, and of nothing while it is made', async () => {
  const late = new Promise<ArrayBuffer>((resolve) => {
    setTimeout(resolve, 100, new ArrayBuffer(32));
  });
  jest.spyOn(crypto.subtle, 'digest').mockReturnValueOnce(late);
  const made: (number | null)[] = [];
  const { rerender } = renderHook(
    ({ text }) => {
      made.push(useFingerprint(text)?.bytes ?? null);
    },
    { initialProps: { text: 'a' } },
  );
  rerender({ text: 'ab' });
  await rest();
  expect(made.at(-1)).toBe(2);
  rerender({ text: 'abc' });
  await rest();
  expect(made.filter((bytes, at) => bytes !== made[at - 1])).toEqual([null, 2, null, 3]);
});

it('whose addresses a file names is looked up only where it names some', async () => {
  const [none, some] = [inspect('read:me'), inspect(SENDS)].map(
    (read) => renderHook(() => useServices(null, read)).result,
  );
  await rest();
  expect([none?.current, typeof some?.current]).toEqual([null, 'function']);
});

it('a tab may begin with texts, and then compares them', async () => {
  cleanup();
  const start = { before: 'read:me', after: 'write:jira-work', says: 'We store nothing.' };
  show(<InspectApp words={words} start={start} />);
  await rest();
  expect([EARLIER, LATER_BOX, SAYS].map((name) => box(name).value)).toEqual(Object.values(start));
  expect(told()).toContain('The later file lets the app');
});
