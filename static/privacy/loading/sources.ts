import type { Overview, Panel } from '../../../src/contract';
import type { Comparison, Outcome, Statement } from '../start/answers';
import {
  readChanges,
  readOverview,
  readPanel,
  readPanelStatement,
  readStatement,
} from '../start/bridge';
import type { Tab } from '../start/place';
import { createSource, type Source } from './source';
import type { Words } from '../text/statement-words';

/** An answer together with the words that it is shown in. */
export type Worded<T> = { readonly said: T; readonly words: Words };

export interface AdminSources {
  readonly overview: Source<Overview>;
  readonly statement: Source<Worded<Statement>>;
  readonly changes: Source<Worded<Comparison>>;
}

export interface PanelSources {
  readonly panel: Source<Panel>;
  readonly statement: Source<Worded<Statement>>;
}

/** What each tab asks for; `language` is that of its words. */
export const adminSources = (language: string): AdminSources => ({
  overview: createSource(readOverview),
  statement: createSource(() => worded(readStatement(), language)),
  changes: createSource(() => worded(readChanges(), language)),
});

export const panelSources = (language: string): PanelSources => ({
  panel: createSource(readPanel),
  statement: createSource(() => worded(readPanelStatement(), language)),
});

/** The one source that a tab cannot do without; `null` for the one that asks no function anything. */
export function sourceOf(tab: Tab): 'overview' | 'statement' | 'changes' | null {
  if (tab === 'inspect') return null;
  return tab === 'statement' || tab === 'changes' ? tab : 'overview';
}

/** What finds the words comes with the first tab that needs them: the first one does not. */
const wordsIn = async (language: string): Promise<Words> =>
  (await import('../text/statement-words')).loadWords(language);

async function worded<T>(
  answer: Promise<Outcome<T>>,
  language: string,
): Promise<Outcome<Worded<T>>> {
  try {
    const [given, words] = await Promise.all([answer, wordsIn(language)]);
    return given.ok ? { ok: true, value: { said: given.value, words } } : given;
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
