import { isAtlassians } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { linesOf, moduleNames, type Given, type Rule } from './given';
import { isAtlassiansOwn } from './remotes';
import { ownFieldsIn, storesAtAtlassian } from './storage';

const TOLD: Kind = ['uninstall.told', 'uninstall', 'ordinary', 'declared'];
const NOT_TOLD: Kind = ['uninstall.not-told', 'uninstall', 'ordinary', 'default'];
const FIELDS: Kind = ['uninstall.fields', 'uninstall', 'ordinary', 'implied'];
const SERVERS: Kind = ['uninstall.servers', 'uninstall', 'notable', 'default'];
const CONNECT_TOLD: Kind = ['uninstall.connect-told', 'uninstall', 'ordinary', 'declared'];
const CONNECT_NOT_TOLD: Kind = ['uninstall.connect-not-told', 'uninstall', 'notable', 'default'];

/**
 * What happens to the app's data when it is removed:
 * https://developer.atlassian.com/platform/forge/storage-reference/hosted-storage-data-lifecycle/
 */
export const tellUninstall: Rule = (given) => {
  if (given.kind === 'connect-descriptor') return [ofConnect(given)];
  if (given.kind !== 'forge-manifest') return [];
  return [...ofForge(given), ...ofFields(given), ...ofServers(given)];
};

/** A module of that name, in any product, is called before an uninstall. */
function ofForge(given: Given): Finding[] {
  const hooks = given.declared.modules.filter(({ type }) => /(?:^|:)preUninstall$/i.test(type));
  if (hooks.length > 0) return [finding(TOLD, linesOf(hooks))];
  const lifecycle = (given.declared.connect?.lifecycle ?? []).filter(isRemoval);
  if (lifecycle.length > 0) return [finding(CONNECT_TOLD, linesOf(lifecycle))];
  return storesAtAtlassian(given) ? [finding(NOT_TOLD, [])] : [];
}

/**
 * Values of custom fields stay:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/
 * (2026-08-21)
 */
const ofFields = (given: Given): Finding[] => {
  const fields = ownFieldsIn(given).filter(({ type }) => /customField/i.test(type));
  return fields.length === 0
    ? []
    : [finding(FIELDS, linesOf(fields), { modules: moduleNames(fields) })];
};

/** Atlassian erases nothing on servers of others. */
const ofServers = (given: Given): Finding[] =>
  leavesAtlassian(given) ? [finding(SERVERS, [])] : [];

/**
 * Without the Connect server, about which another sentence says whether it is told of an uninstall.
 */
const leavesAtlassian = ({ declared }: Given): boolean =>
  declared.remotes.some(
    (remote) =>
      !isAtlassiansOwn(remote) &&
      (!isConnectTold(declared) || remote.key !== declared.connect?.remote),
  ) ||
  (declared.connect !== null && !isConnectTold(declared)) ||
  declared.egress.some(
    ({ kind, address }) => kind.startsWith('fetch.') && address !== null && !isAtlassians(address),
  );

function ofConnect({ declared: { connect } }: Given): Finding {
  const told = (connect?.lifecycle ?? []).filter(isRemoval);
  return told.length > 0 ? finding(CONNECT_TOLD, linesOf(told)) : finding(CONNECT_NOT_TOLD, []);
}

const isConnectTold = ({ connect }: Given['declared']): boolean =>
  (connect?.lifecycle ?? []).some(isRemoval);

const isRemoval = ({ type }: { readonly type: string }): boolean =>
  type.toLowerCase() === 'uninstalled';
