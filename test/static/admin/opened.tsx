/** @jsxImportSource preact */
import { press } from './answering';

import { openPage } from '../../../static/privacy/start/open-page';
import type { AppHistory } from '../../../static/privacy/start/history';
import { WholePage } from '../../../static/privacy/ui/whole-page';
import { rest } from '../browser';
import { show } from '../show';

/** Where the page has gone, anew for each page that is opened. */
export const moves: string[] = [];

/** A history that tells its listeners, as Jira's does. */
function historyAt(path: string): AppHistory {
  const listeners: ((path: string) => void)[] = [];
  moves.length = 0;
  const move = (to: string): void => {
    moves.push(to);
    for (const listener of listeners) listener(to);
  };
  return { path, go: move, rename: move, listen: (listener) => void listeners.push(listener) };
}

/** Opens the page of a module as Jira does; what is asked for is still on its way. */
export const opened = (path: string, moduleKey = 'privacy', language = 'en-US') =>
  show(
    <WholePage>
      {openPage({ moduleKey, history: historyAt(path), site: 'acme', language }).page}
    </WholePage>,
  );

export async function open(path: string, moduleKey?: string): Promise<void> {
  opened(path, moduleKey);
  await rest();
}

export const panel = (tab: string): Element =>
  document.querySelector(`#panel-${tab}`) ?? document.createElement('p');
export const shown = (tab: string): string => panel(tab).textContent;
export const go = (tab: string): Promise<void> =>
  press(tab, document.querySelector('[role=tablist]') ?? undefined);
