import type { Declared, DeclaredRemote } from '../../declared/declared';
import { pairs } from '../../../json/pairs';
import { OPERATIONS } from '../remote-aspects';
import { addressesOf, comparable } from './addresses';
import { asked, open, type Reason } from './reason';

/**
 * Reasons in new and changed remotes:
 * https://developer.atlassian.com/platform/forge/manifest-reference/remotes/#major-version-upgrades
 */
export const remoteReasons = (before: Declared, after: Declared): readonly Reason[] =>
  pairs(before.remotes, after.remotes, ({ key }) => key).flatMap((pair) => {
    const [old, now] = [pair.before[0], pair.after[0]];
    if (now === undefined) return [];
    return old === undefined ? ofNew(now, before) : ofChanged(old, now);
  });

/**
 * Reasons in a new remote: none if an admin must give its address first, or if functions could call
 * its addresses before.
 */
function ofNew(remote: DeclaredRemote, before: Declared): Reason[] {
  const called = addressesOf(before)
    .filter(({ entry }) => entry.kind === 'fetch.backend')
    .map(({ address }) => comparable(address));
  const isAwaited = remote.isConfigurable && remote.urls.length === 0;
  const isMoved =
    remote.urls.length > 0 && remote.urls.every(({ url }) => called.includes(comparable(url)));
  if (isAwaited || isMoved) return [];
  const addresses = remote.urls.map(({ url }) => url);
  return [asked('remote-added', { key: remote.key, addresses }, { after: [remote] })];
}

function ofChanged(old: DeclaredRemote, now: DeclaredRemote): Reason[] {
  const places = { before: [old], after: [now] };
  const { key } = now;
  const operations = grownOperations(old, now);
  return [
    ...urlReasons(old, now),
    ...(operations.length === 0 ? [] : [asked('remote-operation', { key, operations }, places)]),
    ...(old.storesInScopeEud === false && now.storesInScopeEud !== false
      ? [asked('remote-personal', { key }, places)]
      : []),
    ...tokenReasons(old, now),
    ...(now.isConfigurable && !old.isConfigurable
      ? [asked('remote-configurable', { key }, places)]
      : []),
  ];
}

/** Atlassian's list of changes that need approval does not name tokens that a function sends. */
function tokenReasons(old: DeclaredRemote, now: DeclaredRemote): Reason[] {
  const tokens = [
    ...(now.getsSystemToken && !old.getsSystemToken ? ['token.system'] : []),
    ...(now.getsUserToken && !old.getsUserToken ? ['token.user'] : []),
  ];
  return tokens.length === 0
    ? []
    : [open('remote-auth', { key: now.key, tokens }, { before: [old], after: [now] })];
}

/** A remote without operations already stands for all of them, so naming some adds none. */
function grownOperations(old: DeclaredRemote, now: DeclaredRemote): string[] {
  if (old.operations.length === 0) return [];
  const later = now.operations.length === 0 ? OPERATIONS : now.operations;
  return later
    .filter((operation) => !old.operations.includes(operation))
    .map((operation) => `remote.${operation}`);
}

/** Compared by region. That admins now give the address instead of the file is less, not more. */
const urlReasons = (old: DeclaredRemote, now: DeclaredRemote): Reason[] =>
  pairs(old.urls, now.urls, ({ region }) => region.toLowerCase()).flatMap((pair) => {
    const before = pair.before.map(({ url }) => comparable(url));
    const added = pair.after.filter(({ url }) => !before.includes(comparable(url)));
    const { key } = now;
    if (added.length > 0) {
      const addresses = added.map(({ url }) => url);
      return [asked('remote-url', { key, addresses }, { before: pair.before, after: added })];
    }
    if (pair.after.length > 0 || (now.isConfigurable && now.urls.length === 0)) return [];
    const addresses = pair.before.map(({ url }) => url);
    return [asked('remote-url-removed', { key, addresses }, { before: pair.before, after: [now] })];
  });
