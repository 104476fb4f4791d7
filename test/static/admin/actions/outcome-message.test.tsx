/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { fireEvent, screen } from '@testing-library/preact';

import type { EraseCounts } from '../../../../src/contract';
import type { Finished } from '../../../../static/privacy/admin/actions/actions';
import { Outcome } from '../../../../static/privacy/admin/actions/outcome-message';
import { seen } from '../../seen';
import { show } from '../../show';

const counts: EraseCounts = {
  found: 3,
  erased: 3,
  remaining: 0,
  walkedAll: true,
  stoppedBy: null,
  platformCalls: 7,
  ms: 1_234,
};
const told = (finished: Finished) => show(<Outcome progress={{ state: 'finished', finished }} />);

describe('what came of an action', () => {
  it('is said in numbers, in a live region that the copy button is not part of', () => {
    told({ action: 'erase', result: { ok: true, value: counts } });
    const status = screen.getByRole('status');
    expect(seen(status)).toContain('Keys found: 3. Erased: 3. Left: 0.');
    expect(status.contains(screen.getByRole('button', { name: 'Copy result' }))).toBe(false);
  });

  it('says of a part how much, why, what becomes of the rest, and how to go on', () => {
    const value = { ...counts, erased: 1, remaining: 2, stoppedBy: 'OUT_OF_TIME' } as const;
    told({ action: 'erase', result: { ok: true, value } });
    const said = seen(screen.getByRole('status'));
    expect(said).toContain('1 of 3 erased; the rest could not be reached:');
    expect(said).toContain('An uninstall tries to erase it again.');
    expect(said).toContain('Run it again');
  });

  it('says of a failure that it is one, why, and that the page shows what is so now', () => {
    told({ action: 'refresh', result: { ok: false, error: { code: 'UNREACHABLE' } } });
    const said = seen(screen.getByRole('status'));
    expect(said).toMatch(/That did not work\..*Check your connection.*shows what is stored/);
  });

  it('shows the result to be selected where it cannot be copied', async () => {
    told({ action: 'erase', result: { ok: true, value: counts } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy result' }));
    expect(
      await screen.findByText('The browser does not allow it here.', { exact: false }),
    ).toBeTruthy();
    expect(document.querySelector('pre')?.textContent).toMatch(/^Everything was erased\.\nKeys/);
  });

  it('is an empty live region before anything was done', () => {
    show(<Outcome progress={{ state: 'idle' }} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
