import { isAtlassians, isTunnel } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, named, type Given, type Rule } from './given';

const ICONS: Kind = ['egress.icons', 'egress', 'notable', 'declared'];
const OTHERS: Kind = ['egress.other-addresses', 'egress', 'notable', 'declared'];
const TUNNELS: Kind = ['egress.tunnel', 'egress', 'serious', 'declared'];
const CONFIGURABLE: Kind = ['egress.configurable', 'egress', 'notable', 'declared'];
const CONFIGURABLE_SERVER: Kind = ['remote.configurable', 'egress', 'notable', 'declared'];

/** Addresses outside a manifest's permissions, and what they are for. */
export const tellOtherAddresses: Rule = (given) => [
  ...listed(ICONS, outside(given, 'icon')),
  ...listed(OTHERS, outside(given, 'other')),
  ...listed(
    TUNNELS,
    everyAddress(given).filter(({ address }) => isTunnel(address)),
  ),
  ...configurable(given),
];

interface Placed {
  readonly address: string;
  readonly line: number;
}

const outside = ({ declared }: Given, wanted: 'icon' | 'other'): readonly Placed[] =>
  declared.addresses.filter(({ kind, address }) => kind === wanted && !isAtlassians(address));

/** Every address in a file, wherever it is. */
const everyAddress = ({ declared }: Given): readonly Placed[] => [
  ...declared.egress.flatMap(({ address, line }) => (address === null ? [] : [{ address, line }])),
  ...[...declared.remotes.flatMap(({ urls }) => urls), ...serverOf(declared)].map(
    ({ url, line }) => ({ address: url, line }),
  ),
  ...declared.addresses,
];

const serverOf = ({ connect }: Given['declared']) =>
  connect?.baseUrl == null ? [] : [connect.baseUrl];

const listed = (kind: Kind, found: readonly Placed[]): Finding[] =>
  found.length === 0
    ? []
    : [finding(kind, linesOf(found), { addresses: named(found.map(({ address }) => address)) })];

/**
 * Addresses that customers may add:
 * https://developer.atlassian.com/platform/forge/customer-managed-egress-and-remotes/ (2026-08-21)
 */
function configurable({ declared: { configurableEgress, remotes } }: Given): Finding[] {
  const servers = remotes.filter(({ isConfigurable }) => isConfigurable);
  return [
    ...(configurableEgress?.isOn === true
      ? [finding(CONFIGURABLE, [configurableEgress.line])]
      : []),
    ...(servers.length === 0
      ? []
      : [
          finding(CONFIGURABLE_SERVER, linesOf(servers), {
            names: named(servers.map(({ key }) => key)),
          }),
        ]),
  ];
}
