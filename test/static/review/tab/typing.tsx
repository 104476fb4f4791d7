import { act, renderHook } from '@testing-library/preact';

import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

import { englishWords } from '../english-words';
import { rest } from '../../browser';
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
