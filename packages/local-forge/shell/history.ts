import { isFields, type AppLocation } from './messages';

type Ask = (op: string, payload?: unknown) => Promise<unknown>;
type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: AppLocation, action: Action) => void;

/** A place in the app: a path or its parts. */
type To = string | Partial<AppLocation>;

const listeners = new Set<Listener>();
let current: AppLocation = { pathname: '/', search: '', hash: '' };

/** Follows the browser's back and forward buttons. */
export function hear(location: unknown): void {
  move(decode(location), 'POP');
}

/** The app's history. Its real address is the shell's, so deep links and the back button work. */
export async function createHistory(ask: Ask): Promise<object> {
  current = decode(await ask('location'));
  const go = (delta: number): void => void ask('go', { delta });
  const change = (action: 'PUSH' | 'REPLACE') => (to: To) => {
    const location =
      typeof to === 'string' ? split(to) : { ...current, search: '', hash: '', ...to };
    void ask('move', { replace: action === 'REPLACE', location });
    move(location, action);
  };
  return {
    action: 'POP',
    location: current,
    push: change('PUSH'),
    replace: change('REPLACE'),
    go,
    goBack: () => {
      go(-1);
    },
    goForward: () => {
      go(1);
    },
    createHref: ({ pathname, search, hash }: AppLocation) => pathname + search + hash,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function move(location: AppLocation, action: Action): void {
  current = location;
  for (const listener of listeners) listener(location, action);
}

function decode(value: unknown): AppLocation {
  const part = (name: string): string => {
    const text = isFields(value) ? value[name] : undefined;
    return typeof text === 'string' ? text : '';
  };
  return { pathname: part('pathname') || '/', search: part('search'), hash: part('hash') };
}

function split(path: string): AppLocation {
  const { pathname, search, hash } = new URL(path, `http://app.invalid${current.pathname}`);
  return { pathname, search, hash };
}
