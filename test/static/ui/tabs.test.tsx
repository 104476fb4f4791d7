/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { screen, within } from '@testing-library/preact';

import type { Overview } from '../../../src/contract';
import { OverviewTab } from '../../../static/privacy/admin/overview/overview-tab';
import { PermissionsTab } from '../../../static/privacy/admin/permissions/permissions-tab';
import { StoredTab } from '../../../static/privacy/admin/stored/stored-tab';
import { foreign, overview, unreadable } from '../given-overview';
import { tabsCode } from '../given-tabs';
import { show } from '../show';

const idle = { progress: { state: 'idle' }, onAction: () => Promise.resolve() } as const;
const first = (parts: Partial<Overview> = {}) =>
  show(<OverviewTab overview={overview(parts)} below={tabsCode} {...idle} />);
const stored = (parts: Partial<Overview> = {}) =>
  show(<StoredTab overview={overview(parts)} {...idle} />);
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the first tab', () => {
  it('has the verdict, the four sources, the values, two actions and the flow', () => {
    const { container } = first();
    expect(screen.getByText('All four sources agree.')).toBeTruthy();
    expect(screen.getByText('https://acme.example')).toBeTruthy();
    const actions = within(screen.getByRole('group', { name: 'Change what is stored' }));
    expect(actions.getAllByRole('button')).toHaveLength(2);
    const pictures = screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'));
    expect(pictures).toEqual(['2 of 2 fields', '1 of 2 fields', '0 of 2 fields']);
    const dots = [...container.querySelectorAll('.dots-filled')].map((one) =>
      (one.getAttribute('d') ?? '').split('Z'),
    );
    expect(dots.map(({ length }) => length - 1)).toEqual([2, 1, 0]);
    expect(container.querySelectorAll('.flow-arrow[aria-hidden=true]')).toHaveLength(2);
  });

  it('does not mark as read what could not be read, nor call it empty', () => {
    first({ record: unreadable });
    expect(part('What is stored').queryByText('Live')).toBeNull();
    expect(part('What is stored').queryByText('No value')).toBeNull();
    expect(part('What is stored').getByText(/could not be read just now/)).toBeTruthy();
  });

  it('puts a question mark where Atlassian did not say what is granted', () => {
    first({ scopes: overview().scopes.map((scope) => ({ ...scope, granted: null })) });
    expect(part('What the app may do').getByText('?')).toBeTruthy();
  });
});

describe('the stored data', () => {
  it('is a table of names, values and reasons, with whose it is and until when', () => {
    const { container } = stored();
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText('Why the URL.')).toBeTruthy();
    expect(container.textContent).toContain('This installation, 3f0c9a52');
    expect(container.textContent).toContain('February 18, 2027 at 8:00 AM, unless renewed');
  });

  it('is told from another installation’s, which is not renewed', () => {
    const { container } = stored({ record: foreign });
    expect(container.textContent).toContain('Another installation. This one is 3f0c9a52');
    expect(container.textContent).not.toContain('unless renewed');
  });

  it('has its life as a line of dates, each marked as past, now or ahead', () => {
    stored();
    const marks = screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'));
    expect(marks.slice(0, 4)).toEqual(['Past', 'Past', 'Now', 'Ahead']);
    expect(screen.getByText('Dec 20, 2026').tagName).toBe('TIME');
  });
});

describe('the permissions', () => {
  it('say of each what for, and in which of the four sources it is', () => {
    show(<PermissionsTab overview={overview()} />);
    expect(screen.getByText('Why storage:app.')).toBeTruthy();
    expect(screen.getAllByText('Yes')).toHaveLength(8);
  });

  it('say of each difference what it is and what to do', () => {
    const differences: Overview['differences'] = [
      { kind: 'address-granted', id: 'https://x.example' },
      { kind: 'grants-unknown', id: 'storage:app' },
    ];
    const { container } = show(<PermissionsTab overview={overview({ differences })} />);
    expect(container.textContent).toMatch(/reach “https:\/\/x\.example”.*Remove the app/);
    expect(container.textContent).toMatch(/has granted “storage:app”\. Load this page again/);
  });
});
