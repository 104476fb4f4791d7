import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { current } from '../../../src/statement/current';
import { state } from '../../../src/statement/state';
import { overview } from '../given-overview';
import { pages } from '../sources';

/** What Jira tells a page as it starts. */
export interface Jira {
  readonly context: Readonly<Record<string, unknown>> | null;
  /** `null` where it gives none. */
  readonly history: unknown;
  /** Texts in the place of the page’s own. */
  readonly texts: Readonly<Record<string, unknown>>;
}

export const context = {
  moduleKey: 'privacy',
  siteUrl: 'https://acme.atlassian.net',
  locale: 'en-US',
  timezone: 'UTC',
};

const NONE: Jira = { context, history: null, texts: {} };
let jira = NONE;

/** From now on Jira is like this. */
export function be(parts: Partial<Jira>): void {
  jira = { ...NONE, ...parts };
}

/** Has no theme to give. */
const callBridge = (op: string, asked?: { readonly functionKey: string }): Promise<unknown> => {
  const value = asked?.functionKey === 'statement' ? state(current, null) : overview();
  const answers = new Map<string, unknown>([
    ['getContext', jira.context],
    ['createHistory', jira.history],
    ['invoke', { ok: true, value }],
  ]);
  const answer = answers.get(op) ?? null;
  return answer === null ? Promise.reject(new Error(op)) : Promise.resolve(answer);
};

/** The files of texts that come with the page. */
const fetchTexts = (address: string): Promise<unknown> => {
  const name = address.split('/').at(-1) ?? '';
  if (name === 'i18n-info.json')
    return answered({ config: { locales: ['de-DE', 'en-US'], fallback: { default: 'en-US' } } });
  const path = join(pages, 'locales', name.replace('.json', ''), 'page.json');
  return answered({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), ...jira.texts });
};

const answered = (json: unknown): Promise<unknown> =>
  Promise.resolve({ ok: true, json: () => Promise.resolve(json) });

// Before any page is loaded, which takes the bridge as it finds it.
Object.assign(window, { __bridge: { callBridge } });
beforeAll(() => {
  Object.assign(window, { fetch: fetchTexts });
});
