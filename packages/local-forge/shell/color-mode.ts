import type { ThemeState } from './messages';

/** The page's theme: the browser's until someone chooses one. */
export interface Theme {
  readonly state: () => ThemeState;
  readonly onChange: (listener: (state: ThemeState) => void) => void;
}

/** Connects the theme button, and keeps the choice in the address. */
export function followTheme(): Theme {
  const { documentElement } = document;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const listeners: ((state: ThemeState) => void)[] = [];
  const state = (): ThemeState => {
    const chosen = documentElement.dataset['colorMode'];
    const colorMode = chosen === 'light' || chosen === 'dark' ? chosen : system(dark);
    return { colorMode, light: 'light', dark: 'dark', spacing: 'spacing' };
  };
  const toggle = document.querySelector('[data-theme-toggle]');
  const changed = (): void => {
    toggle?.setAttribute('aria-pressed', String(state().colorMode === 'dark'));
    for (const listener of listeners) listener(state());
  };
  toggle?.addEventListener('click', () => {
    const colorMode = state().colorMode === 'dark' ? 'light' : 'dark';
    documentElement.dataset['colorMode'] = colorMode;
    keepInAddress('theme', colorMode);
    changed();
  });
  dark.addEventListener('change', changed);
  changed();
  return {
    state,
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

const system = ({ matches }: MediaQueryList): 'light' | 'dark' => (matches ? 'dark' : 'light');

function keepInAddress(name: string, value: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set(name, value);
  window.history.replaceState(window.history.state, '', url);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/sites/"]')) {
    const target = new URL(link.href);
    target.searchParams.set(name, value);
    link.href = target.pathname + target.search;
  }
}
