import { someoneElses, storedRecord } from '../../../rigs/app';
import { freshErasing } from './erasing';

const { on, uninstalling, left } = freshErasing();

/** Writes a record so many milliseconds after the last key has been erased. */
const writingAfter = (ms: number): void => {
  let erased = false;
  on.tap(async ({ op }, pass) => {
    const answer = await pass();
    if (op === 'query' && !erased && left().length === 0) {
      erased = true;
      setTimeout(() => {
        on.acme.plant('installation', someoneElses);
      }, ms);
    }
    return answer;
  });
};

it.each([0, 10, 100, 300])(
  'an uninstall erases what a slow button writes %i ms after it',
  async (ms) => {
    writingAfter(ms);
    const { line } = await uninstalling();
    await on.time.run(() => new Promise((resolve) => setTimeout(resolve, ms)));
    expect(line).toMatchObject({ event: 'erased', remaining: 0 });
    expect(storedRecord(on.acme)).toBeUndefined();
    expect(left()).toEqual([]);
  },
);
