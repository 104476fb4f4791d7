import { isFields } from './messages';

type Ask = (op: string) => Promise<unknown>;

let enabled = false;

/** Marks the page with Jira's theme, now and whenever it changes. */
export async function enableTheming(ask: Ask): Promise<void> {
  enabled = true;
  showTheme(await ask('theme'));
}

/** Takes a theme over, unless the page never asked for one. */
export function showTheme(theme: unknown): void {
  if (!enabled || !isFields(theme)) return;
  const { documentElement } = document;
  documentElement.dataset['theme'] = 'dark:dark light:light spacing:spacing';
  documentElement.dataset['colorMode'] = theme['colorMode'] === 'dark' ? 'dark' : 'light';
}
