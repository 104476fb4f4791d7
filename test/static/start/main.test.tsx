/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import { be, context, type Jira } from './jira';

import { i18n } from '@forge/bridge';
import { render } from 'preact';

import { boot } from '../../../static/privacy/start/boot';
import { showThatItFailed } from '../../../static/privacy/start/page-frame';
import { usePlace } from '../../../static/privacy/start/use-place';
import { bringBrowser, rest } from '../browser';
import '../../../static/privacy/start/render-hook';

bringBrowser();

type Listener = (location: { readonly pathname: string }) => void;

/** Starts the page as the browser does. */
async function start(parts: Partial<Jira> = {}, body = '<div id="app">The outline</div>') {
  be(parts);
  i18n.resetTranslationsCache();
  document.body.innerHTML = body;
  document.title = '';
  await boot().catch(showThatItFailed);
  await rest();
}

afterEach(() => {
  const root = app();
  if (root !== null) render(null, root);
  document.body.replaceChildren();
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
    ['en-US', 'en-US', 'license'],
    ['en-GB', 'en-GB', 'licence'],
    ['sv-SE', 'en-US', 'license'],
  ])('speaks to %s in %s', async (locale, language, word) => {
    await start({ context: { ...context, locale }, texts: { 'menu.privacy': 'Your license' } });
    expect(document.documentElement.lang).toBe(language);
    expect(title()).toBe(`Your ${word}`);
  });

  it('shows the name of a text that is none', async () => {
    await start({ texts: { 'menu.privacy': 7 } });
    expect(title()).toBe('menu.privacy');
  });

  it('says that it failed where Jira gives it nothing', async () => {
    await start({ context: null });
    expect(app()?.className).toBe('boot-failed');
    expect(app()?.textContent).toBe('The outline');
  });

  it('does nothing where it has no place', async () => {
    await start({}, '');
    await start({ context: null }, '');
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

  it('of a project’s page may be that of the statement', async () => {
    const location = { pathname: '/statement' };
    const listen = (): void => undefined;
    await start({
      context: { ...context, moduleKey: 'project-privacy' },
      history: { location, listen },
    });
    expect(app()?.textContent).toContain('60 of 60 questions');
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
