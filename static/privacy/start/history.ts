import type { view } from '@forge/bridge';

/** The part of the page's address that belongs to the app, behind Jira's own. */
export interface AppHistory {
  readonly path: string;
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly listen: (listener: (path: string) => void) => void;
}

interface BridgeHistory {
  readonly location: { readonly pathname: string };
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly listen: (listener: (location: { readonly pathname: string }) => void) => unknown;
}

/**
 * Jira's own history. Where Jira gives none, the tabs work all the same, but have no address.
 * The bridge's type comes from a package that it does not bring along, so what is used is named here.
 */
export async function openHistory(
  given: ReturnType<typeof view.createHistory>,
): Promise<AppHistory> {
  try {
    const history = (await given) as BridgeHistory;
    return {
      path: history.location.pathname,
      push: (path) => {
        history.push(path);
      },
      replace: (path) => {
        history.replace(path);
      },
      listen: (listener) => {
        history.listen(({ pathname }) => {
          listener(pathname);
        });
      },
    };
  } catch {
    return withoutAddress();
  }
}

function withoutAddress(): AppHistory {
  let listeners: readonly ((path: string) => void)[] = [];
  const go = (path: string): void => {
    for (const listener of listeners) listener(path);
  };
  return {
    path: '/',
    push: go,
    replace: go,
    listen: (listener) => {
      listeners = [...listeners, listener];
    },
  };
}
