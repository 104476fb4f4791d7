import { pagesMayReach } from '../../../facts/page-policy';
import type { Allowed, Manifest } from '../../project/manifest';
import type { Side, WayOut } from '../../reading';

/** The part of `permissions.external` that each way out needs. */
const PARTS: ReadonlyMap<WayOut, string> = new Map([
  ['image', 'images'],
  ['script', 'scripts'],
  ['style', 'styles'],
  ['frame', 'frames'],
  ['font', 'fonts'],
  ['media', 'media'],
]);

/** The part of `permissions.external` that a way out needs, `fetch` by who fetches. */
export function partFor(way: WayOut, side: Side): string {
  const part = PARTS.get(way);
  if (part !== undefined) return part;
  return side === 'function' ? 'fetch.backend' : 'fetch.client';
}

/** The entries of a list for a way out. */
const entriesFor = (entries: readonly Allowed[], way: WayOut, side: Side): readonly Allowed[] =>
  entries.filter(({ what }) => what === partFor(way, side));

/** The manifest's entries for a way out. */
export const allowedFor = ({ allowed }: Manifest, way: WayOut, side: Side): readonly Allowed[] =>
  entriesFor(allowed, way, side);

/** What allows a host: an entry of the manifest, or Forge's own policy. */
export const allowing = (
  manifest: Manifest,
  way: WayOut,
  side: Side,
  host: string,
): Allowed | undefined =>
  entriesFor([...manifest.allowed, ...OF_FORGE], way, side).find((each) =>
    allows(each, host, manifest),
  );

/** What Forge's own policy allows every page. */
const OF_FORGE: readonly Allowed[] = pagesMayReach.map((each) => ({ ...each, line: 0 }));

/** Whether an entry of the manifest allows a host. */
export function allows({ name }: Allowed, host: string, manifest: Manifest): boolean {
  const allowed = hostOf(manifest.remotes.find(({ key }) => key === name)?.url ?? name);
  if (allowed === '*') return true;
  if (allowed === host) return true;
  if (!allowed.startsWith('*.')) return false;
  return host.endsWith(allowed.slice(1)) || host === allowed.slice(2);
}

/** The host of an address in the manifest. */
export function hostOf(address: string): string {
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  const end = Array.from(rest).findIndex((character) => '/?#:'.includes(character));
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}
