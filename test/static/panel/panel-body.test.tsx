/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { screen, within } from '@testing-library/preact';

import type { Panel } from '../../../src/contract';
import { PanelBody } from '../../../static/privacy/panel/panel-body';
import { panel } from '../given-overview';
import { seen } from '../seen';
import { show } from '../show';

const shown = (parts: Partial<Panel> = {}) => show(<PanelBody of="project" panel={panel(parts)} />);
const asking = (): string => seen(screen.getByRole('region', { name: 'Whom to ask' }));

describe('the project panel', () => {
  it('answers what the app can do here, what it cannot, what it got, and whom to ask', () => {
    const { container } = shown();
    expect(seen(container)).toContain('This app can change nothing in this space');
    expect(seen(container)).toContain('It cannot read or change work items');
    const can = within(screen.getByRole('region', { name: 'What it can do' }));
    expect(can.getByText(/it can ask Jira one question/)).toBeTruthy();
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
      '2 of 2 fields',
      '1 of 2 fields',
      '0 of 2 fields',
    ]);
    expect(asking()).toContain('Jira admins can see the values and erase them.');
  });

  it('tells a Jira admin where to erase the values', () => {
    shown({ viewer: 'jira-admin' });
    expect(asking()).toContain('You are a Jira admin.');
    expect(asking()).toContain('“Sightglass privacy”');
  });

  it('says that the developer has filled in nothing, or whom to write to', () => {
    const { unmount } = shown();
    expect(asking()).toContain('The developer has not filled in its details yet.');
    unmount();
    shown({ maker: { name: 'Glasswright\u202E', privacyContact: 'privacy@glasswright.dev' } });
    expect(asking()).toContain('Developer: Glasswright⟨U+202E⟩. Contact: privacy@glasswright.dev.');
  });

  it('says to a person that it knows nothing about them, what it was handed, and whom to ask', () => {
    const { container } = show(<PanelBody of="personal" panel={panel()} />);
    expect(seen(container)).toContain('This app keeps nothing about you.');
    expect(seen(container)).toContain('What it stores is about the site, not about people.');
    expect(container.textContent).not.toContain('this space');
    expect(container.querySelector('.table-handed-names')).not.toBeNull();
    expect(asking()).toContain('Ask a Jira admin of this site.');
  });

  it('has no column for values, which it is never given', () => {
    const { container } = shown();
    expect(container.querySelector('.table-handed')).toBeNull();
    expect(container.querySelector('.table-handed-names')).not.toBeNull();
  });
});
