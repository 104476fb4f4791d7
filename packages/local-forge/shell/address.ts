import { isFields, type AppLocation } from './messages';

/** The app's part of the browser's address. */
export interface PageAddress {
  readonly location: () => AppLocation;
  readonly move: (request: unknown) => void;
  readonly onBack: (listener: (location: AppLocation) => void) => void;
}

/** The parameter with the app's own query, as the shell has a query of its own. */
const QUERY = 'app';

/** Keeps the app's path after the shell's, so that links and the back button work. */
export function address(base: string): PageAddress {
  const location = (): AppLocation => {
    const { pathname, searchParams, hash } = new URL(window.location.href);
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '/';
    return { pathname: path, search: searchParams.get(QUERY) ?? '', hash };
  };
  return {
    location,
    move: (request) => {
      const { location: to, replace } = isFields(request) ? request : {};
      const url = withPlace(base, isFields(to) ? to : {});
      if (replace === true) window.history.replaceState(null, '', url);
      else window.history.pushState(null, '', url);
    },
    onBack: (listener) => {
      window.addEventListener('popstate', () => {
        listener(location());
      });
    },
  };
}

function withPlace(base: string, place: Readonly<Record<string, unknown>>): URL {
  const part = (name: string): string => (typeof place[name] === 'string' ? place[name] : '');
  const url = new URL(window.location.href);
  url.pathname = part('pathname') === '/' ? base : base + part('pathname');
  url.hash = part('hash');
  if (part('search') === '') url.searchParams.delete(QUERY);
  else url.searchParams.set(QUERY, part('search'));
  return url;
}
