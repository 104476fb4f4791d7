import { isFields } from './messages';

type Ask = (op: string) => Promise<unknown>;

let enabled = false;

/** Applies Jira's theme to the page, now and on every change. */
export async function enableTheming(ask: Ask): Promise<void> {
  enabled = true;
  showTheme(await ask('theme'));
}

/** Applies a theme, unless the page never asked for one. */
export function showTheme(theme: unknown): void {
  if (!enabled || !isFields(theme)) return;
  const { documentElement } = document;
  documentElement.dataset['theme'] = 'dark:dark light:light spacing:spacing';
  documentElement.dataset['colorMode'] = theme['colorMode'] === 'dark' ? 'dark' : 'light';
}
