import { lifeOf } from '../../../tools/rehearse/life';
import { lifeTable } from '../../../tools/rehearse/table';

/** The cells of the rows of the erase, without times. */
const cellsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(3, -1)
        .map((cell) => cell.trim()),
    );

const lastOf = (table: string): string | undefined => cellsOf(table).at(-1)?.at(-1);

describe('the life of an erase', () => {
  it('is told from what the platform saw and held, down to nothing', async () => {
    const life = await lifeOf({ keys: 130, faults: {} });
    const table = lifeTable(life);
    expect(table).toContain('131 keys were stored.');
    expect(life.calls.filter(({ op }) => op === 'batch/delete')).toHaveLength(6);
    expect(lastOf(table)).toBe('0');
    expect(life).toMatchObject({ copied: 0, copiedLater: 0, outcome: 'ok' });
    expect(life.line).toContain('"remaining":0');
  });

  it('tells what stays where nothing can be listed, and that the app has not called it nothing', async () => {
    const life = await lifeOf({ keys: 30, faults: { kvs: { op: 'query', status: 500 } } });
    expect(life).toMatchObject({ planted: 31, copied: 30, copiedLater: 0 });
    expect(lastOf(lifeTable(life))).toBe('30');
    expect(life.line).toContain('"remaining":null,"walkedAll":0');
  });

  it('tells each request that failed apart from those that were answered', async () => {
    const life = await lifeOf({ keys: 60, faults: { kvs: { every: 3, status: 503 } } });
    const cells = cellsOf(lifeTable(life)).flatMap((row) => row.slice(0, -1));
    const failed = cells.map((cell) => Number(cell.split(' + ')[1] ?? 0));
    const counted = life.calls.filter(({ status }) => status === 503).length;
    expect(counted).toBeGreaterThan(0);
    expect(failed.reduce((sum, one) => sum + one, 0)).toBe(counted);
  });
});
