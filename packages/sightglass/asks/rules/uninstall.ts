import { finding, type Finding, type Kind } from '../finding';
import { isAtlassians } from './addresses';
import { linesOf, type Given, type Rule } from './given';
import { storesAtAtlassian } from './storage';

const TOLD: Kind = ['uninstall.told', 'uninstall', 'ordinary', 'declared'];
const NOT_TOLD: Kind = ['uninstall.not-told', 'uninstall', 'ordinary', 'default'];
const NOTHING_KEPT: Kind = ['uninstall.nothing-kept', 'uninstall', 'reassuring', 'default'];
const SERVERS: Kind = ['uninstall.servers', 'uninstall', 'notable', 'default'];
const CONNECT_TOLD: Kind = ['uninstall.connect-told', 'uninstall', 'ordinary', 'declared'];
const CONNECT_NOT_TOLD: Kind = ['uninstall.connect-not-told', 'uninstall', 'notable', 'default'];

/** What becomes of its data when it is removed: https://developer.atlassian.com/platform/forge/storage-reference/hosted-storage-data-lifecycle/ */
export const tellUninstall: Rule = (given) => {
  if (given.kind === 'connect-descriptor') return [ofConnect(given)];
  if (given.kind !== 'forge-manifest') return [];
  return [...ofForge(given), ...ofServers(given)];
};

function ofForge(given: Given): Finding[] {
  const hooks = given.declared.modules.filter(({ type }) => type.toLowerCase() === 'preuninstall');
  if (hooks.length > 0) return [finding(TOLD, linesOf(hooks))];
  if (storesAtAtlassian(given)) return [finding(NOT_TOLD, [])];
  return leavesAtlassian(given) ? [] : [finding(NOTHING_KEPT, [])];
}

/** What has left Atlassian is not erased by Atlassian. */
const ofServers = (given: Given): Finding[] =>
  leavesAtlassian(given) ? [finding(SERVERS, [])] : [];

const leavesAtlassian = ({ declared }: Given): boolean =>
  declared.remotes.length > 0 ||
  declared.connect !== null ||
  declared.egress.some(
    ({ kind, address }) => kind.startsWith('fetch.') && address !== null && !isAtlassians(address),
  );

function ofConnect({ declared: { connect } }: Given): Finding {
  const told = (connect?.lifecycle ?? []).filter(
    ({ type }) => type.toLowerCase() === 'uninstalled',
  );
  return told.length > 0 ? finding(CONNECT_TOLD, linesOf(told)) : finding(CONNECT_NOT_TOLD, []);
}
