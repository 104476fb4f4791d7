import type { RecordView } from '../../../../src/contract';
import { timelineOf } from '../../../../static/privacy/admin/stored/timeline';

const values = { clientKey: 'k', baseUrl: 'https://acme.example', productType: 'jira' };
const ours: RecordView = {
  state: 'ours',
  values,
  storedAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-15T00:00:00.000Z',
  expiresAt: '2027-02-13T00:00:00.000Z',
};
const readAt = '2026-11-20T00:00:00.000Z';
const dates = (moments: readonly { name: string; at: string | null }[]) =>
  moments.map(({ name, at }) => [name, at?.slice(0, 10) ?? null]);

describe('the life of the data', () => {
  it('is told with the dates of this installation', () => {
    const { soFar, uninstalled, leftAlone } = timelineOf(ours, readAt);
    expect(dates(soFar)).toEqual([
      ['stored', '2026-11-01'],
      ['renewed', '2026-11-15'],
      ['now', '2026-11-20'],
      ['renewal', '2026-11-22'],
    ]);
    expect(dates(uninstalled)).toEqual([
      ['uninstall', '2026-11-20'],
      ['relink', '2026-12-11'],
      ['gone', '2026-12-18'],
    ]);
    expect(dates(leftAlone)).toEqual([
      ['expires', '2027-02-13'],
      ['removed', '2027-02-15'],
    ]);
  });

  it('promises no renewal of values that are not its own', () => {
    const names = timelineOf({ ...ours, state: 'foreign' }, readAt).soFar.map(({ name }) => name);
    expect(names).not.toContain('renewal');
  });

  it('is short where nothing is stored', () => {
    const { soFar, leftAlone } = timelineOf({ state: 'none' }, readAt);
    expect(dates(soFar)).toEqual([['now', '2026-11-20']]);
    expect(leftAlone).toEqual([]);
  });

  it('makes up no date where the storage told none', () => {
    const untold = { ...ours, storedAt: null, updatedAt: null, expiresAt: null };
    const { soFar, leftAlone } = timelineOf(untold, readAt);
    expect(dates([...soFar, ...leftAlone])).toEqual([
      ['stored', null],
      ['renewed', null],
      ['now', '2026-11-20'],
      ['renewal', null],
      ['expires', null],
      ['removed', null],
    ]);
  });
});
