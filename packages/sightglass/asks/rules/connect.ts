import { all, fieldsOf, type Node } from '../reading/node';
import { finding, type Finding, type Kind } from '../finding';
import { isAtlassians, isTemplate } from '../../facts/hosts';
import { linesOf, named, type Given, type Rule } from './given';

const SERVER: Kind = ['connect.server', 'egress', 'serious', 'implied'];
const TEMPLATE: Kind = ['connect.server-template', 'egress', 'serious', 'implied'];
const NO_SERVER: Kind = ['connect.server-unstated', 'egress', 'serious', 'implied'];
const ATLASSIANS: Kind = ['connect.server-atlassian', 'egress', 'notable', 'implied'];
const REMOTE: Kind = ['connect.server-remote', 'egress', 'serious', 'implied'];
const INSECURE: Kind = ['connect.insecure', 'egress', 'serious', 'declared'];
const UNSIGNED: Kind = ['connect.unsigned', 'unlicensed', 'serious', 'declared'];
const WEBHOOKS: Kind = ['connect.webhooks', 'background', 'notable', 'declared'];
const KEY: Kind = ['connect.key-kept', 'retired', 'ordinary', 'declared'];
const ENDING: Kind = ['connect.ending', 'retired', 'notable', 'implied'];

/**
 * What it means to be a Connect app: its code runs on its maker's servers, and what it reads goes
 * there.
 */
export const tellConnect: Rule = (given) => {
  const { connect } = given.declared;
  if (connect === null) return keyKept(given);
  return [
    server(given),
    ...insecure(given),
    ...unsigned(given),
    ...webhooks(given),
    finding(ENDING, []),
  ];
};

function server({ root, declared: { connect, remotes } }: Given): Finding {
  if (connect?.remote != null) {
    const { remote } = connect;
    const found = remotes.filter(({ key }) => key === remote);
    const addresses = named(found.flatMap(({ urls }) => urls.map(({ url }) => url)));
    const isInside = addresses.length > 0 && addresses.every(isAtlassians);
    return finding(isInside ? ATLASSIANS : REMOTE, linesOf(found), {
      addresses: addresses.length > 0 ? addresses : [remote],
    });
  }
  if (connect?.baseUrl == null) return finding(NO_SERVER, []);
  const { url, line } = connect.baseUrl;
  const regional = root === null ? [] : regionalIn(root);
  const addresses = [
    url,
    ...named(regional.map((each) => each.url)).filter((each) => each !== url),
  ];
  return finding(kindOf(url, addresses), [line, ...linesOf(regional)], { addresses });
}

const kindOf = (url: string, addresses: readonly string[]): Kind => {
  if (isTemplate(url)) return TEMPLATE;
  return addresses.every(isAtlassians) ? ATLASSIANS : SERVER;
};

/**
 * Servers for sites pinned to a region:
 * https://developer.atlassian.com/cloud/jira/platform/connect-app-descriptor/
 */
const regionalIn = (root: Node): { readonly url: string; readonly line: number }[] =>
  all(root, 'regionBaseUrls')
    .flatMap(fieldsOf)
    .flatMap(({ node: { value, line } }) =>
      typeof value === 'string' ? [{ url: value.trim(), line }] : [],
    );

function insecure({ declared: { connect } }: Given): Finding[] {
  const base = connect?.baseUrl;
  return base != null && /^http:/i.test(base.url)
    ? [finding(INSECURE, [base.line], { addresses: [base.url] })]
    : [];
}

function unsigned({ root, declared: { connect } }: Given): Finding[] {
  if (connect?.authentication?.toLowerCase() !== 'none' || root === null) return [];
  return [finding(UNSIGNED, linesOf(all(root, 'authentication')))];
}

function webhooks({ declared: { connect } }: Given): Finding[] {
  const found = connect?.events ?? [];
  const events = named(found.map(({ type }) => type));
  return found.length === 0
    ? []
    : [finding(WEBHOOKS, linesOf(found), { count: found.length, events })];
}

/** The case where the key that identifies the app is all that is left of Connect. */
const keyKept = ({ root, declared: { connectKey } }: Given): Finding[] =>
  connectKey === null || root === null
    ? []
    : [finding(KEY, linesOf(all(root, 'app', 'connect', 'key')), { key: connectKey })];
