import { posix } from 'node:path';

/** What a change touches of an app's manifests, statements and sources. */
export interface Touched {
  /** Manifests and descriptors. */
  readonly asks: readonly string[];
  readonly says: readonly string[];
  /** Folders of Forge apps with changed source files. */
  readonly sources: readonly string[];
}

const ASKS = /(?:^|\/)(?:manifest\.ya?ml|atlassian-connect\.json)$/;
const FORGE = /(?:^|\/)manifest\.ya?ml$/;
const SAYS = /(?:privacy|data-protection)[^/]*\.(?:md|markdown|txt|html?|pdf)$/i;
const CODE = /\.[cm]?[jt]sx?$/;

/** Sorts the changed paths; `all` are the later side's paths, in which the apps are found. */
export function touchedBy(changed: readonly string[], all: readonly string[]): Touched {
  const asks = changed.filter((path) => ASKS.test(path));
  const homes = all.filter((path) => FORGE.test(path)).map((path) => posix.dirname(path));
  const sources = homes.filter((home) =>
    changed.some((path) => (CODE.test(path) || FORGE.test(path)) && homeOf(path, homes) === home),
  );
  return { asks, says: changed.filter((path) => SAYS.test(path)), sources };
}

/** The nearest app folder that contains a file. */
const homeOf = (path: string, homes: readonly string[]): string | undefined =>
  homes
    .filter((home) => home === '.' || path.startsWith(`${home}/`))
    .sort((a, b) => b.length - a.length)[0];
