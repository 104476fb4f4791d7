/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { act, fireEvent, screen } from '@testing-library/preact';

import { OverviewTab } from '../../../static/privacy/admin/overview/overview-tab';
import type { Tab } from '../../../static/privacy/start/place';
import { Disclosure } from '../../../static/privacy/ui/details';
import { TabPanel, Tabs } from '../../../static/privacy/ui/tabs';
import { WholePage } from '../../../static/privacy/ui/whole-page';
import { overview } from '../given-overview';
import { tabsCode } from '../given-tabs';
import { show } from '../show';

/** A component that counts how often it is rendered. */
function counting() {
  const made: string[] = [];
  const Content = () => {
    made.push('made');
    return <p>What is in it</p>;
  };
  return { made, Content };
}

/** A page with one closed detail. */
function closedDetail(): readonly string[] {
  const { made, Content } = counting();
  show(
    <WholePage>
      <Disclosure summary="More">
        <Content />
      </Disclosure>
    </WholePage>,
  );
  return made;
}

const press = async (init: KeyboardEventInit): Promise<void> => {
  await act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', init));
  });
};

const idle = { progress: { state: 'idle' }, onAction: () => Promise.resolve() } as const;

describe('what is in a detail', () => {
  it('is made when it is first opened, once, and stays when it is closed', () => {
    const made = closedDetail();
    expect(made).toEqual([]);
    const details = screen.getByRole('group');
    fireEvent(details, new Event('toggle'));
    fireEvent(details, new Event('toggle'));
    expect(made).toEqual(['made']);
    expect(screen.getByText('What is in it')).toBeTruthy();
  });
});

describe('a tab', () => {
  it('is made when it is first shown, and stays when another is', () => {
    const { made, Content } = counting();
    const Page = () => {
      const [shown, setShown] = useState<Tab>('overview');
      return (
        <WholePage>
          <Tabs shown={shown} onGo={setShown} />
          <TabPanel tab="stored" shown={shown}>
            <Content />
          </TabPanel>
        </WholePage>
      );
    };
    const { container } = show(<Page />);
    expect(container.querySelector('#panel-stored')?.childElementCount).toBe(0);
    fireEvent.click(screen.getByRole('tab', { name: 'Stored data' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    expect(container.querySelector('#panel-stored p')?.textContent).toBe('What is in it');
    expect(made.length).toBeGreaterThan(0);
  });
});

describe('all of a page', () => {
  it('is there before the browser prints it', async () => {
    const made = closedDetail();
    await act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(made).toEqual(['made']);
  });

  it.each([{ key: 'f', ctrlKey: true }, { key: 'F', metaKey: true }, { key: 'F3' }])(
    'is there before the browser searches it: %j',
    async (pressed) => {
      const made = closedDetail();
      await press({ key: 'f' });
      expect(made).toEqual([]);
      await press(pressed);
      expect(made).toEqual(['made']);
    },
  );
});

describe('the first tab', () => {
  it('opens with its verdict: everything below it comes after that', async () => {
    const { container } = show(
      <WholePage>
        <OverviewTab overview={overview()} below={tabsCode} {...idle} />
      </WholePage>,
    );
    expect(screen.getByText(/Sightglass stores 3 values/)).toBeTruthy();
    expect(container.querySelectorAll('section, details, table')).toHaveLength(0);
    expect(container.querySelectorAll('*').length).toBeLessThan(20);
    expect(await screen.findByText('All four sources agree.')).toBeTruthy();
    expect(container.querySelectorAll('table')).toHaveLength(0);
    expect(container.querySelectorAll('*').length).toBeLessThan(130);
  });
});
