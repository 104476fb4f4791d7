import { isWholeOn, type Followed } from '../../follow/follow';
import type { Allowed, Manifest } from '../../project/manifest';
import type { Host, UnusedHost } from '../../reading';
import { NOT_FOLLOWED } from '../what-detectors-see';
import { allows, partFor } from './allowed';

/**
 * Hosts that the manifest allows and the app does not reach. Unknown where data decides a host, or
 * where what could reach it was not followed.
 */
export function unusedHosts(
  manifest: Manifest,
  hosts: readonly Host[],
  followed: Followed,
): readonly UnusedHost[] {
  return manifest.allowed
    .filter(({ what }) => what !== 'configurable.enabled')
    .filter((allowed) => !hosts.some((host) => uses(allowed, host, manifest)))
    .map((allowed): UnusedHost => {
      const isOpen = hosts.some(
        ({ host, way, side }) => host === 'dynamic' && partFor(way, side) === allowed.what,
      );
      return {
        file: manifest.path,
        line: allowed.line,
        host: allowed.name,
        what: allowed.what,
        ...surenessOf(allowed, isOpen, followed),
      };
    });
}

function surenessOf(
  { what }: Allowed,
  isOpen: boolean,
  followed: Followed,
): Pick<UnusedHost, 'certainty' | 'doubt'> {
  if (isOpen) return { certainty: 'undecidable', doubt: 'data-host' };
  const isFollowed = isWholeOn(followed, what === 'fetch.backend' ? 'function' : 'page');
  return isFollowed ? { certainty: 'certain', doubt: null } : NOT_FOLLOWED;
}

function uses(allowed: Allowed, host: Host, manifest: Manifest): boolean {
  if (
    partFor(host.way, host.side) !== allowed.what &&
    host.way !== 'remote' &&
    host.way !== 'library'
  )
    return false;
  if (host.host === 'dynamic') return false;
  return (
    allows(allowed, host.host, manifest) ||
    (host.host.startsWith('*') && allowed.name.endsWith(host.host.slice(1)))
  );
}
