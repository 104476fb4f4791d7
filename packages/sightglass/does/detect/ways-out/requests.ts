import { partsOf } from '../../follow/values/texts';
import { known, argument, type Sym, type Value } from '../../follow/values/value';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import type { SeenCall } from '../../follow/observation';
import type { WayOut } from '../../reading';
import { givenTo, isFrom } from '../chains';
import { combine } from '../../follow/values/join';
import { one, textAtom } from '../../follow/values/value';

/** An address that is requested, and how. */
export interface Reached {
  readonly way: WayOut;
  readonly address: Value;
  /** The attribute with the address. */
  readonly attribute?: string;
}

/** What a call requests, if it makes a request. */
export function requestOf(seen: SeenCall): Reached | undefined {
  const { callee, args } = seen;
  if (callee.root.from === 'global') return globalRequest(seen);
  const name = packageOf(callee);
  const end = endName(callee);
  if (name === '@forge/api' && end === 'fetch' && !pathOf(callee).includes('requestGraph'))
    return { way: 'fetch', address: argument(args, 0) };
  if (name !== undefined && isClient(name)) return clientRequest(callee, seen);
  return undefined;
}

const GLOBALS: ReadonlyMap<string, readonly [WayOut, number]> = new Map([
  ['fetch', ['fetch', 0]],
  ['navigator.sendBeacon', ['beacon', 0]],
  ['WebSocket', ['socket', 0]],
  ['EventSource', ['socket', 0]],
  ['XMLHttpRequest.open', ['fetch', 1]],
  ['open', ['navigation', 0]],
  ['location.assign', ['navigation', 0]],
  ['location.replace', ['navigation', 0]],
  ['importScripts', ['script', 0]],
  ['Worker', ['script', 0]],
  ['$.ajax', ['fetch', 0]],
  ['$.get', ['fetch', 0]],
  ['$.post', ['fetch', 0]],
  ['axios', ['fetch', 0]],
]);

function globalRequest({ callee, args }: SeenCall): Reached | undefined {
  const path = pathOf(callee).split('()').join('');
  const name =
    path === '' ? callee.root.name : `${callee.root.name}${path.startsWith('.') ? '' : '.'}${path}`;
  const found = GLOBALS.get(name);
  if (found === undefined) return undefined;
  const [way, index] = found;
  return { way, address: addressIn(argument(args, index)) };
}

/** The address of a request that is given as a text or as an object with the address. */
function addressIn(value: Value): Value {
  return value.flatMap(({ atom, when }) => {
    if (atom.kind === 'sym' && isRequest(atom)) return givenToNew(atom);
    if (atom.kind !== 'thing') return [{ atom, when }];
    const { entries } = atom.contents.current;
    return entries.get('href') ?? entries.get('url') ?? entries.get('uri') ?? [];
  });
}

const isRequest = ({ root, links }: Sym): boolean =>
  root.from === 'global' && root.name === 'Request' && links.length === 1;

function givenToNew({ links }: Sym): Value {
  const [made] = links;
  return made !== undefined && 'call' in made ? (made.call.list[0] ?? []) : [];
}

const CLIENTS = new Set([
  'axios',
  'node-fetch',
  'got',
  'ky',
  'superagent',
  'undici',
  'cross-fetch',
  'isomorphic-fetch',
  'http',
  'https',
  'node:http',
  'node:https',
  'request',
  'needle',
  'redaxios',
  'wretch',
  'ofetch',
  'whatwg-fetch',
  'unfetch',
  'axios-retry',
  'ws',
  'graphql-request',
  'isomorphic-unfetch',
  'phin',
  'bent',
  'jquery',
]);

const isClient = (name: string): boolean => CLIENTS.has(name);

/** Client methods that send something. */
const SENDING = new Set([
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'request',
  'fetch',
  'stream',
  'ajax',
  'getJSON',
  'del',
  'all',
  'default',
]);

function clientRequest(callee: Sym, { args, isNew }: SeenCall): Reached | undefined {
  const end = endName(callee);
  const isWhole = callee.links.every((link) => 'name' in link && link.name === 'default');
  if (isFrom(callee, 'ws', 'graphql-request'))
    return isNew || end === 'request' ? { way: 'fetch', address: argument(args, 0) } : undefined;
  const isCreated = !isWhole && end === undefined;
  if (!isWhole && !isCreated && !SENDING.has(end ?? '')) return undefined;
  const asked = argument(args, 0);
  const base =
    baseIn(asked) ??
    baseIn(givenTo(callee, 'create')?.list[0] ?? givenTo(callee, 'extend')?.list[0] ?? []);
  const address = addressIn(asked);
  if (address.length === 0 && base === undefined) return hostOption(asked);
  return { way: 'fetch', address: base === undefined ? address : joined(base, address) };
}

/** `baseURL` of axios, `prefixUrl` of other clients. */
function baseIn(options: Value): Value | undefined {
  for (const { atom } of options) {
    if (atom.kind !== 'thing') continue;
    const { entries } = atom.contents.current;
    const base = entries.get('baseURL') ?? entries.get('prefixUrl') ?? entries.get('baseUrl');
    if (base !== undefined) return base;
  }
  return undefined;
}

/** `{ hostname, path }` of Node's own client. */
function hostOption(options: Value): Reached | undefined {
  for (const { atom } of options) {
    if (atom.kind !== 'thing') continue;
    const { entries } = atom.contents.current;
    const host = entries.get('hostname') ?? entries.get('host');
    if (host !== undefined)
      return {
        way: 'fetch',
        address: host.map(({ atom: each, when }) => ({
          atom: textAtom(['https://', ...partsOf(each)]),
          when,
        })),
      };
  }
  return undefined;
}

/** An address relative to a base; an absolute one stays. */
function joined(base: Value, address: Value): Value {
  if (address.length === 0) return base;
  return combine([base, address], ([start, rest]) => {
    if (start === undefined || rest === undefined) return [];
    const text = known(rest);
    if (text?.includes('://') === true) return one(rest);
    return one(textAtom([...partsOf(start), ...partsOf(rest)]));
  });
}
