import { record } from '../../../src/capabilities/stored';
import { Book } from '../../../src/platform/book';
import { about, isPast, within } from '../../../src/platform/clock';
import { codeOf } from '../../../src/platform/failure';
import { openReceipt } from '../../../src/platform/receipt';

/** The code that some work fails with. */
const failure = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (thrown) {
    return codeOf(thrown);
  }
};

it('a page may do nothing before it is known what it asks for', () => {
  const book = new Book(
    'resolver',
    openReceipt('resolver', () => []),
    0,
  );
  const asked = failure(() => {
    book.require(record);
  });
  const written = failure(() => {
    book.requireWriting();
  });
  expect([asked, written]).toEqual(['UNDECLARED', 'UNDECLARED']);
});

it('a moment has come as soon as it is there', () => {
  jest.useFakeTimers({ now: 1_000 });
  const [before, then, after] = [999, 1_000, 1_001].map((ms) => new Date(ms).toISOString());
  expect([before, then, after].map((time) => isPast(String(time)))).toEqual([true, true, false]);
  jest.useRealTimers();
});

it('no alarm stays behind for what has ended in time', async () => {
  jest.useFakeTimers();
  const late = new Error('late');
  expect(await within(1_000, late, () => Promise.resolve('in time'))).toBe('in time');
  await expect(within(1_000, late, () => Promise.reject(new Error('lost')))).rejects.toThrow(
    'lost',
  );
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

it('about a time is between half and the whole of it', () => {
  const chance = jest.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5);
  expect([about(1_000), about(1_000)]).toEqual([500, 750]);
  chance.mockRestore();
});
