/** The person's settings for pages. */
export interface ShellView {
  readonly locale: string;
  readonly theme: 'auto' | 'light' | 'dark';
}

const DEFAULT_LOCALE = 'en-US';

/** Reads the settings from an address. Invalid ones are ignored. */
export function viewIn({ searchParams }: URL): ShellView {
  const locale = searchParams.get('locale') ?? '';
  const theme = searchParams.get('theme');
  return {
    locale: /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : DEFAULT_LOCALE,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}

/** An address that keeps the person and the settings. */
export function addressOf(path: string, url: URL, changes: Record<string, string>): string {
  const kept = ['locale', 'theme'].flatMap((name): [string, string][] => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  const query = new URLSearchParams([...Object.entries(changes), ...kept]).toString();
  return query === '' ? path : `${path}?${query}`;
}
