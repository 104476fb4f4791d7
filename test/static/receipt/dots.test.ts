import { dotsOf } from '../../../static/privacy/receipt/dots';

const ROUND = 'a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z';
const dots = (from: number, to: number): string[] => dotsOf(from, to).split(/(?<=Z)/);

describe('dots, one for each field', () => {
  it('stand in rows of twelve, from one number up to another', () => {
    expect(dotsOf(0, 2)).toBe(`M2 6${ROUND}M14 6${ROUND}`);
    expect(dots(10, 14)).toEqual(
      ['M122 6', 'M134 6', 'M2 18', 'M14 18'].map((start) => `${start}${ROUND}`),
    );
  });

  it('are not there where nothing is counted', () => {
    expect([dotsOf(2, 2), dotsOf(3, 2), dotsOf(50, 60)]).toEqual(['', '', '']);
  });

  it('are at most four rows', () => {
    expect(dots(0, 100)).toHaveLength(48);
    expect(dots(40, 100)).toHaveLength(8);
    expect(dots(0, 100).at(-1)).toBe(`M134 42${ROUND}`);
  });
});
