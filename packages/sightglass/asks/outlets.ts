import { hostOf, isAnywhere, isAtlassians, isTemplate } from '../facts/hosts';
import type { Service, ServiceOf } from '../facts/services';
import type { Declared } from './declared/declared';

/** Every host outside Atlassian that a file names, once, in order; `*` for any address. */
export const outletsOf = (declared: Declared): readonly string[] =>
  hostsOf([
    ...sendingOf(declared),
    ...declared.egress.flatMap(({ address }) => address ?? []),
    ...declared.addresses.map(({ address }) => address),
  ]);

/**
 * The hosts that data can be sent to. An address with parts to fill in appears as it is published.
 */
export const receiversOf = (declared: Declared): readonly string[] =>
  hostsOf(sendingOf(declared).filter((address) => !isTemplate(address)));

/**
 * The hosts from which its pages load things that can carry data out, in an address or by a
 * message.
 */
export const lendersOf = ({ egress }: Declared): readonly string[] =>
  hostsOf(
    egress.flatMap(({ kind, address }) =>
      address !== null && LENDING.includes(kind) ? [address] : [],
    ),
  );

const LENDING = ['frames', 'images', 'media', 'styles'];

/**
 * Hosts that functions and pages send to, its own servers, and sources of scripts, which see the
 * whole page.
 */
const sendingOf = ({ egress, remotes, connect }: Declared): readonly string[] => [
  ...egress.flatMap(({ kind, address }) =>
    address !== null && (kind.startsWith('fetch.') || kind === 'scripts') ? [address] : [],
  ),
  ...remotes.flatMap(({ urls }) => urls.map(({ url }) => url)),
  ...(connect?.baseUrl == null ? [] : [connect.baseUrl.url]),
];

const hostsOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(
    addresses
      .filter((address) => !isAtlassians(address))
      .map((address) => (isAnywhere(address) ? '*' : hostOf(address)))
      .filter((host) => host !== ''),
  ),
];

/** A well-known service, and those of its hosts that a file names. */
export interface Served {
  readonly service: Service;
  readonly hosts: readonly string[];
}

/** The well-known services among hosts, each once, in the order of the hosts. */
export function servicesAt(hosts: readonly string[], serviceOf: ServiceOf): readonly Served[] {
  const found = new Map<string, Served>();
  for (const host of hosts) {
    const service = serviceOf(host);
    if (service === null) continue;
    const known = found.get(service.name)?.hosts ?? [];
    found.set(service.name, { service, hosts: [...known, host] });
  }
  return [...found.values()];
}
