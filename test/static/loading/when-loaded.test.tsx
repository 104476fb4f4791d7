/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { fireEvent, render, screen } from '@testing-library/preact';

import { ERROR_CODES } from '../../../src/contract';
import { Denied } from '../../../static/privacy/ui/denied';
import { WhenLoaded } from '../../../static/privacy/loading/when-loaded';
import type { Loaded } from '../../../static/privacy/loading/use-source';
import { show } from '../show';

function waiting(loaded: Loaded<string>, isShown = true) {
  const asked: string[] = [];
  const shown = {
    isShown,
    loaded,
    reload: () => {
      asked.push('again');
      return Promise.resolve();
    },
    forget: () => undefined,
  };
  return { asked, ...show(<WhenLoaded shown={shown}>{(value) => <p>{value}</p>}</WhenLoaded>) };
}

describe('a part of a page that waits for an answer', () => {
  it('has the outline of what is to come, and says that it reads', () => {
    const { container } = waiting({ state: 'loading' });
    expect(container.querySelector('[aria-busy=true]')).not.toBeNull();
    expect(container.querySelectorAll('.skeleton').length).toBeGreaterThan(3);
    expect(screen.getByRole('status').textContent).toBe('Reading what is stored.');
  });

  it('stays empty while nobody looks at it', () => {
    expect(waiting({ state: 'loading' }, false).container.textContent).toBe('');
  });

  it('shows what came', () => {
    waiting({ state: 'ready', value: 'The answer.' });
    expect(screen.getByText('The answer.')).toBeTruthy();
  });

  it.each([...ERROR_CODES, 'UNREACHABLE'] as const)(
    'says %s in a sentence, never as a code, and tries again when asked',
    (code) => {
      const { asked } = waiting({ state: 'failed', code });
      expect(screen.getByRole('alert').textContent).toMatch(/^[A-Z].+\.$/);
      expect(screen.getByRole('alert').textContent).not.toContain(code);
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(asked).toEqual(['again']);
    },
  );
});

it('nothing is shown before the texts are there', () => {
  expect(() => render(<Denied page="admin" />)).toThrow('before the texts were loaded');
});

describe('a page that is denied', () => {
  it.each([
    ['admin', 'This page is for Jira admins'],
    ['project', 'This page is for people in this space'],
  ] as const)('says to whom it is open and whom to ask: %s', (page, heading) => {
    const { container } = show(<Denied page={page} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(container.textContent).toMatch(/ask .*a Jira admin of this site/);
  });
});
