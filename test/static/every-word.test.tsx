/**
 * @jest-environment jsdom
 */
/** @jsxImportSource preact */
import './silent-bridge';

import { waitFor } from '@testing-library/preact';
import type { VNode } from 'preact';
import { makeWords } from 'sightglass-for-jira/language/words';

import changes from '../../src/disclosure/changes.json';
import type { Changes } from '../../src/disclosure/compare/compare';
import { current } from '../../src/statement/current';
import { state } from '../../src/statement/state';
import { AdminPage } from '../../static/privacy/admin/admin-page';
import { createSource, type Source } from '../../static/privacy/loading/source';
import { PanelPage } from '../../static/privacy/panel/panel-page';
import { ADDRESSES } from '../../static/privacy/start/addresses';
import type { AppHistory } from '../../static/privacy/start/history';
import { pathOf, TABS } from '../../static/privacy/start/place';
import { createTexts, type Texts } from '../../static/privacy/text/texts';
import { translate } from '../src/disclosure/committed';
import { differing, overview, panel } from './given-overview';
import { isHiding, seen } from './seen';
import { show } from './show';

/** A text from the files of texts, in brackets of its own. */
const marked = (key: string, fallback?: string): string => `⟦${translate(key, fallback)}⟧`;
const words = makeWords('en-US', marked);
const plain = createTexts(marked, { language: 'en-US', locale: 'en-US', timeZone: 'UTC' });
const texts: Texts = {
  ...plain,
  list: (names) => `⟦${plain.list(names)}⟧`,
  moment: (time) => `⟦${plain.moment(time)}⟧`,
  date: (time) => `⟦${plain.date(time)}⟧`,
  day: (date) => `⟦${plain.day(date)}⟧`,
};

/** All that can be amiss at once, so that every alarm is on the pages. */
const read = overview({
  ...differing,
  otherKeys: { state: 'walked', undeclared: ['left-over'], undeclaredCount: 2 },
});
const said = state(current, null);
const given = { read, said, panel: panel(differing), changes };

const holding = <T,>(value: T): Source<T> =>
  createSource(() => Promise.resolve({ ok: true, value }));
const worded = <T,>(said: T) => holding({ said, words });
const told: Changes = { ...(changes as unknown as Changes), sealed: null };

/** What the pages put into the address. */
let addresses: string[];
const historyAt = (path: string): AppHistory => {
  const note = (to: string): void => void addresses.push(to);
  return { path, go: note, rename: note, listen: () => undefined };
};
beforeEach(() => {
  addresses = [];
});

const admin = (path: string): VNode => (
  <AdminPage
    sources={{ overview: holding(read), statement: worded(said), changes: worded(told) }}
    history={historyAt(path)}
    site="acme"
  />
);
const project = (path: string, of: 'project' | 'personal' = 'project'): VNode => (
  <PanelPage
    of={of}
    sources={{ panel: holding(given.panel), statement: worded(said) }}
    history={historyAt(path)}
  />
);

/** Each is made when it is shown: what it has been told stays with it. */
const pages: [string, () => VNode][] = [
  ...TABS.filter((tab) => tab !== 'inspect').map((tab): [string, () => VNode] => [
    `the admin page at ${tab}`,
    () => admin(pathOf({ tab, topic: null })),
  ]),
  ['the panel', () => project('/')],
  ['the panel at the statement', () => project('/statement')],
  ['the personal page', () => project('/', 'personal')],
];

/** Attributes that are shown or read aloud. */
const SAID = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'data-head'];

const textsOf = (container: Element): string[] => {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const nodes: string[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode.textContent ?? '');
  const attributes = [...container.querySelectorAll('*')].flatMap((one) =>
    SAID.flatMap((name) => one.getAttribute(name) ?? []),
  );
  return [...nodes, ...attributes];
};

/** What may be kept from sight: what is read aloud or printed in its place, and the names of tables. */
const UNSEEN = [
  'mark.how',
  'print.incomplete',
  'stored.heading',
  'scopes.heading',
  'receipt.handed.all',
  'receipt.jira.all',
  'receipt.storage.all',
].map((key) => `⟦${translate(key).split('{')[0]}`);

/** What is hidden on a page in any way, and not said on it in sight. */
function unseenIn(container: Element): string[] {
  const sight = seen(container);
  return [...container.querySelectorAll('*')]
    .filter((one) => isHiding(one) && !one.matches('.panel'))
    .map(({ textContent }) => textContent.trim())
    .filter((text) => !sight.includes(text) && !UNSEEN.some((kept) => text.startsWith(kept)));
}

/** The rest of a text after everything from the files of texts is removed. */
function beside(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.trim() : beside(rest);
}

/** Every text in a function's answer, which a page may show as it is. */
const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};
const answered = new Set([
  ...leaves(given),
  ...read.receipt.jira.map(({ method, path }) => `${method} ${path}`),
]);

it.each(pages)(
  '%s says its texts and what it was answered, nothing else, and all in sight',
  async (_, made) => {
    const { container } = show(made(), texts);
    await waitFor(() => {
      expect(container.querySelector('[aria-busy=true]')).toBeNull();
      expect(container.querySelectorAll('h2').length).toBeGreaterThan(0);
    });
    const shown = textsOf(container);
    expect(shown.filter((text) => text.includes('⟦')).length).toBeGreaterThan(10);
    const others = shown.map(beside).filter((text) => /\p{L}/u.test(text) && !answered.has(text));
    expect(others).toEqual([]);
    expect(unseenIn(container)).toEqual([]);
    expect(addresses.filter((path) => !ADDRESSES.includes(path))).toEqual([]);
  },
);
