/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { renderHook } from '@testing-library/preact';
import { render } from 'preact';

import { current } from '../../../src/statement/current';
import { state } from '../../../src/statement/state';
import { usePlace } from '../../../static/privacy/start/use-place';
import { bringBrowser, rest } from '../browser';
import { overview } from '../given-overview';

bringBrowser();

type Listener = (location: { readonly pathname: string }) => void;

interface Jira {
  readonly context: Readonly<Record<string, unknown>> | null;
  readonly history: unknown;
}

const context = {
  moduleKey: 'privacy',
  siteUrl: 'https://acme.atlassian.net',
  locale: 'en-US',
  timezone: 'UTC',
};
const NONE: Jira = { context, history: null };

/** Jira's side of the bridge, which has no theme to give. */
const bridgeOf =
  ({ context: given, history }: Jira) =>
  (op: string, asked?: { readonly functionKey: string }): Promise<unknown> => {
    const value = asked?.functionKey === 'statement' ? state(current, null) : overview();
    const answers = new Map([
      ['getContext', given],
      ['createHistory', history],
      ['invoke', { ok: true, value }],
    ]);
    const answer = answers.get(op) ?? null;
    return answer === null ? Promise.reject(new Error(op)) : Promise.resolve(answer);
  };

/** Starts the page as the browser does. */
async function start(
  parts: Partial<Jira> = {},
  body = '<div id="app">The outline</div>',
  settled: () => Promise<void> = rest,
) {
  const jira = { ...NONE, ...parts };
  document.body.innerHTML = body;
  document.title = '';
  Object.assign(window, { __bridge: { callBridge: bridgeOf(jira) } });
  jest.resetModules();
  await import('../../../static/privacy/start/main');
  const preact = await import('preact');
  takeAway = () => {
    const root = app();
    if (root !== null) preact.render(null, root);
    document.body.replaceChildren();
  };
  await settled();
}

/** Long enough for an answer that is there at once to be drawn. */
const soon = async (): Promise<void> => {
  await jest.advanceTimersByTimeAsync(50);
};

let takeAway = (): void => undefined;
afterEach(() => {
  takeAway();
});

const app = (): Element | null => document.querySelector('#app');
const tab = (): string =>
  document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '';
const title = (): string => document.querySelector('h1')?.textContent ?? '';

describe('a page that starts', () => {
  it('takes the place of its outline, in the viewer’s language, under its name', async () => {
    await start({ context: { ...context, locale: 'de-DE' } });
    expect(app()?.textContent).not.toContain('The outline');
    expect([document.documentElement.lang, document.title]).toEqual(['de-DE', title()]);
    expect(tab()).toBe('Überblick');
  });

  it.each([
    ['en-US', 'en-US', 'Overview'],
    ['en-GB', 'en-GB', 'Overview'],
    ['sv-SE', 'en-US', 'Overview'],
    ['ja-JP', 'ja-JP', '概要'],
  ])('speaks to %s in %s', async (locale, language, named) => {
    await start({ context: { ...context, locale } });
    expect(document.documentElement.lang).toBe(language);
    expect(tab()).toBe(named);
  });

  it('draws an answer that comes soon with its heading, and the tabs a moment later', async () => {
    await start({}, undefined, soon);
    expect(title()).toContain('Sightglass');
    expect(app()?.textContent).toContain('Sightglass stores 3 values');
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(0);
    await rest();
    expect(document.querySelectorAll('[role=tab]')).toHaveLength(6);
  });

  it('says that it failed where Jira gives it nothing', async () => {
    await start({ context: null });
    expect(app()?.className).toBe('boot-failed');
    expect(app()?.textContent).toBe('The outline');
  });

  it('has its outline back, which says that it failed, where something fails later', async () => {
    await start();
    const { showThatItFailed } = await import('../../../static/privacy/start/page-frame');
    showThatItFailed();
    expect(app()?.className).toBe('boot-failed');
    expect(app()?.textContent).toBe('The outline');
    document.body.replaceChildren();
    expect(showThatItFailed).not.toThrow();
  });

  it('does nothing where it has no place', async () => {
    await start({}, '');
    await start({ context: null }, '');
    const { showHeading, showPage } = await import('../../../static/privacy/start/page-frame');
    showHeading('Privacy', 'en-US');
    showPage(<p>What is shown</p>);
    expect(document.body.innerHTML).toBe('');
  });

  it.each([
    ['project-privacy', 'Sightglass'],
    ['no-such-module', 'Sightglass'],
  ])('of the module %s has a title', async (moduleKey, named) => {
    await start({ context: { ...context, moduleKey } });
    expect(title()).toContain(named);
  });
});

describe('the address', () => {
  it('tells the tab that the keyboard goes to, and the question that is opened', async () => {
    const gone: string[] = [];
    const note = (path: string): void => void gone.push(path);
    const listen = (): void => undefined;
    const location = { pathname: '/statement' };
    await start({ history: { location, push: note, replace: note, listen } });
    document.querySelector<HTMLElement>('.topics summary')?.click();
    const list = document.querySelector('[role=tablist]');
    list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    expect(gone).toEqual(['/statement/maker', '/changes']);
    expect(document.activeElement?.id).toBe('tab-changes');
  });

  it('of a project’s page may be that of the statement', async () => {
    const location = { pathname: '/statement' };
    const listen = (): void => undefined;
    await start({
      context: { ...context, moduleKey: 'project-privacy' },
      history: { location, listen },
    });
    expect(app()?.textContent).toContain('60 of 60 questions');
  });

  it('is where the page opens, and is told where it goes', async () => {
    const gone: string[] = [];
    const listeners: Listener[] = [];
    await start({
      history: {
        location: { pathname: '/stored' },
        push: (path: string) => gone.push(path),
        listen: (listener: Listener) => listeners.push(listener),
      },
    });
    expect(tab()).toBe('Stored data');
    document.querySelector<HTMLElement>('#tab-permissions')?.click();
    expect(gone).toEqual(['/permissions']);
    for (const listener of listeners) listener({ pathname: '/permissions' });
    await rest();
    expect(tab()).toBe('Permissions');
  });

  it('is not needed: where Jira gives none, tabs open all the same', async () => {
    await start();
    expect(tab()).toBe('Overview');
    document.querySelector<HTMLElement>('#tab-stored')?.click();
    await rest();
    expect(tab()).toBe('Stored data');
  });
});

it('a move that is made as soon as the page is there is heard, before anything else has run', async () => {
  const listeners: ((path: string) => void)[] = [];
  const listen = (listener: (path: string) => void): void => void listeners.push(listener);
  const nothing = (): void => undefined;
  const history = { path: '/', go: nothing, rename: nothing, listen };
  const Probe = () => <p>{usePlace(history).place.tab}</p>;
  const page = document.createElement('div');
  render(<Probe />, page);
  for (const listener of listeners) listener('/stored');
  await rest();
  expect(page.textContent).toBe('stored');
});

it('a move is heard and made in the address that was given last', () => {
  const moves: string[] = [];
  const history = (name: string) => ({
    path: '/',
    go: (path: string) => void moves.push(`${name} goes to ${path}`),
    rename: (path: string) => void moves.push(`${name} is ${path}`),
    listen: () => void moves.push(`${name} is heard`),
  });
  const { result, rerender } = renderHook(usePlace, { initialProps: history('first') });
  rerender(history('second'));
  result.current.go({ tab: 'stored', topic: null });
  result.current.name({ tab: 'stored', topic: null });
  expect(moves).toEqual([
    'first is heard',
    'second is heard',
    'second goes to /stored',
    'second is /stored',
  ]);
});
