/** @jest-environment jsdom */
/** @jsxImportSource preact */
import { render } from 'preact';

import type { AppHistory } from '../../../static/privacy/start/history';
import { usePlace } from '../../../static/privacy/start/use-place';

/** A history that notifies its listeners as the real one does. */
function historyAt(path: string): AppHistory {
  const listeners: ((path: string) => void)[] = [];
  const move = (to: string): void => {
    for (const listener of listeners) listener(to);
  };
  return { path, go: move, rename: move, listen: (listener) => void listeners.push(listener) };
}

function Probe({ history }: { readonly history: AppHistory }) {
  return <p>{usePlace(history).place.tab}</p>;
}

it('hears a move that is made as soon as the page is there, before anything else has run', async () => {
  const history = historyAt('/');
  const page = document.createElement('div');
  render(<Probe history={history} />, page);
  history.go('/stored');
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.textContent).toBe('stored');
});
