import { view } from '@forge/bridge';
import { ADDRESSES } from './addresses';

/** The part of the page's address that belongs to the app, behind Jira's own. */
export interface AppHistory {
  readonly path: string;
  /** Goes to one of the fixed addresses. Throws, with nothing changed, for any other. */
  readonly go: (path: string) => void;
  /** Puts one in the place of the present one. Throws as `go` does. */
  readonly rename: (path: string) => void;
  readonly listen: (listener: (path: string) => void) => void;
}

/** The bridge's type comes from a package that it does not bring along, so what is used is named here. */
interface BridgeHistory {
  readonly location: { readonly pathname: string };
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly listen: (listener: (location: { readonly pathname: string }) => void) => unknown;
}

/** Jira's own history. Where Jira gives none, the tabs work all the same, but have no address. */
export async function openHistory(): Promise<AppHistory> {
  const history = await view.createHistory().catch(() => null);
  return within(history ?? withoutAddress());
}

const within = (history: BridgeHistory): AppHistory => ({
  path: history.location.pathname,
  go: (path) => {
    history.push(declared(path));
  },
  rename: (path) => {
    history.replace(declared(path));
  },
  listen: (listener) => {
    history.listen(({ pathname }) => {
      listener(pathname);
    });
  },
});

/** A copy out of the table itself. */
function declared(path: string): string {
  const address = ADDRESSES.find((known) => known === path);
  if (address === undefined) throw new Error('UNDECLARED');
  return address;
}

function withoutAddress(): BridgeHistory {
  let listeners: readonly ((location: { readonly pathname: string }) => void)[] = [];
  const go = (pathname: string): void => {
    for (const listener of listeners) listener({ pathname });
  };
  const listen = (listener: (typeof listeners)[number]): void => {
    listeners = [...listeners, listener];
  };
  return { location: { pathname: '/' }, push: go, replace: go, listen };
}
