import { posix } from 'node:path';

/** What a change touches that has to do with what an app may do. */
export interface Touched {
  /** Manifests and descriptors. */
  readonly asks: readonly string[];
  readonly says: readonly string[];
  /** Folders of Forge apps of whose source something changed. */
  readonly sources: readonly string[];
}

const ASKS = /(?:^|\/)(?:manifest\.ya?ml|atlassian-connect\.json)$/;
const FORGE = /(?:^|\/)manifest\.ya?ml$/;
const SAYS = /(?:privacy|data-protection)[^/]*\.(?:md|markdown|txt|html?|pdf)$/i;
const CODE = /\.[cm]?[jt]sx?$/;

/** Sorts the paths that changed; `all` are those of the later side, for the apps that they are of. */
export function touchedBy(changed: readonly string[], all: readonly string[]): Touched {
  const asks = changed.filter((path) => ASKS.test(path));
  const homes = all.filter((path) => FORGE.test(path)).map((path) => posix.dirname(path));
  const sources = homes.filter((home) =>
    changed.some((path) => (CODE.test(path) || FORGE.test(path)) && homeOf(path, homes) === home),
  );
  return { asks, says: changed.filter((path) => SAYS.test(path)), sources };
}

/** The nearest app's folder that a file is in. */
const homeOf = (path: string, homes: readonly string[]): string | undefined =>
  homes
    .filter((home) => home === '.' || path.startsWith(`${home}/`))
    .sort((a, b) => b.length - a.length)[0];
