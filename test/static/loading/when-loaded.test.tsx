/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { act, fireEvent, render, renderHook, screen } from '@testing-library/preact';

import { ERROR_CODES } from '../../../src/contract';
import { Denied } from '../../../static/privacy/ui/denied';
import { WhenLoaded } from '../../../static/privacy/loading/when-loaded';
import { createSource, type Source } from '../../../static/privacy/loading/source';
import { useSource, type Loaded } from '../../../static/privacy/loading/use-source';
import type { Outcome } from '../../../static/privacy/start/answers';
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

describe('what a source holds', () => {
  /** A source whose answers come when they are given. */
  function slow() {
    const given: ((answer: Outcome<string>) => void)[] = [];
    const source = createSource<string>(() => new Promise((resolve) => given.push(resolve)));
    const answer = (at: number, value: string | null): Promise<void> =>
      act(() => {
        given[at]?.(
          value === null ? { ok: false, error: { code: 'OUT_OF_TIME' } } : { ok: true, value },
        );
        return Promise.resolve();
      });
    return { given, source, answer };
  }
  const used = (source: Source<string>) =>
    renderHook((given: { source: Source<string> }) => useSource(given.source, true), {
      initialProps: { source },
    });
  const ready = (value: string) => ({ state: 'ready', value });

  it('is shown at once where it is there already', async () => {
    const { source, answer } = slow();
    const coming = source.get();
    await answer(0, 'first');
    await coming;
    expect(used(source).result.current.loaded).toEqual(ready('first'));
  });

  it('stays until what is asked for again has come, but for a failure', async () => {
    const { source, answer } = slow();
    const { result } = used(source);
    const again = (): Promise<void> => act(() => void result.current.reload());
    await answer(0, null);
    expect(result.current.loaded).toEqual({ state: 'failed', code: 'OUT_OF_TIME' });
    await again();
    expect(result.current.loaded).toEqual({ state: 'loading' });
    await answer(1, 'first');
    await again();
    expect(result.current.loaded).toEqual(ready('first'));
    await answer(2, 'second');
    expect(result.current.loaded).toEqual(ready('second'));
  });

  it('is asked for again once it is let go of', async () => {
    const { given, source, answer } = slow();
    const { result } = used(source);
    await answer(0, 'first');
    await act(() => {
      result.current.forget();
    });
    expect(given).toHaveLength(2);
    await answer(1, 'second');
    expect(result.current.loaded).toEqual(ready('second'));
  });

  it('is asked of the source that is given last', async () => {
    const [one, other] = [slow(), slow()];
    const { result, rerender } = used(one.source);
    await one.answer(0, 'first');
    rerender({ source: other.source });
    await act(() => void result.current.reload());
    await other.answer(0, 'other');
    expect(result.current.loaded).toEqual(ready('other'));
    await act(() => {
      result.current.forget();
    });
    expect([one.given.length, other.given.length]).toEqual([1, 2]);
  });
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
