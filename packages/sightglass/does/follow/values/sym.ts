import type ts from 'typescript';
import { short } from './short';
import {
  type Args,
  type Gap,
  known,
  type Link,
  type Root,
  type Sym,
  type Value,
  one,
} from './value';

/** A longer chain is treated as plain data. */
const LONGEST = 24;

/** Something outside the app, with the links that lead to it. */
export const sym = (root: Root, links: readonly Link[] = []): Sym => ({
  kind: 'sym',
  root,
  links,
  key: short(`${root.from}:${root.name}${rootKey(root)}${links.map(linkKey).join('')}`),
});

const rootKey = (root: Root): string =>
  root.from === 'derived'
    ? `(${root.of.map(({ key }) => key).join()}`.slice(0, 200) +
      `)${root.id ?? ''}${root.json === undefined ? '' : membersIn(root.json)}`
    : '';

const membersIn = (value: Value): string =>
  value
    .flatMap(({ atom }) => (atom.kind === 'thing' ? [...atom.contents.current.entries.keys()] : []))
    .join();

const linkKey = (link: Link): string =>
  'name' in link ? `.${link.name}` : `(${link.node.pos}${link.isNew ? ' new' : ''})`;

const extended = (from: Sym, link: Link): Sym =>
  from.links.length >= LONGEST
    ? derived(nameOf(from), [])
    : {
        kind: 'sym',
        root: from.root,
        links: [...from.links, link],
        key: short(from.key + linkKey(link)),
        ...(isItem(link) && from.reads !== undefined ? { reads: from.reads } : {}),
      };

/** An item of a list was read where the list was. */
const isItem = (link: Link): boolean => 'name' in link && link.name === '[]';

/** A member of something outside the app. `[]` stands for any item of it. */
export const member = (from: Sym, name: string): Sym => {
  if (from.root.from === 'global' && from.links.length === 0 && GLOBAL_OBJECTS.has(from.root.name))
    return sym({ from: 'global', name });
  return extended(from, { name });
};

/** `window.fetch` is `fetch`. */
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'global']);

/** The result of calling something outside. */
export const called = (from: Sym, call: Args, node: ts.Node, isNew = false): Sym =>
  extended(from, { call, node, isNew });

/** Data computed from other data, under its old name. */
export const derived = (name: string, of: readonly Sym[]): Sym =>
  sym({ from: 'derived', name, of: of.slice(0, 12) });

/** The name of an unknown entry of an object or a map: not what one calls a key of something. */
export const entryName = (of: readonly Sym[]): Sym => derived(ENTRY, of);
const ENTRY = 'entry';

/** Whether data is such a name, or was computed from one. */
export const isEntryName = ({ root }: Sym): boolean =>
  root.from === 'derived' && root.name === ENTRY;

/** The JSON of a value, made of the data in it. */
export const jsonOf = (value: Value, of: readonly Sym[]): Sym =>
  sym({ from: 'derived', name: 'json', of: of.slice(0, MOST_IN_JSON), json: value });
const MOST_IN_JSON = 60;

/** Data for a value that could not be followed, with the reason. */
export const gap = (name: string, why: Gap): Value => one(sym({ from: 'gap', name, why }));

/** The name of data: the last telling name on its chain. */
export function nameOf({ root, links }: Sym): string {
  for (let index = links.length - 1; index >= 0; index -= 1) {
    const link = links[index];
    if (link === undefined) continue;
    const name = 'name' in link ? link.name : askedFor(link.call, links[index - 1]);
    if (name !== undefined && isTelling(name)) return name;
  }
  return root.name;
}

/** The result of `get('name')` is named after the argument. */
function askedFor({ list }: Args, before: Link | undefined): string | undefined {
  const [first] = list[0] ?? [];
  const isGet = before !== undefined && 'name' in before && before.name === 'get';
  return isGet && first !== undefined && list.length === 1 ? known(first.atom) : undefined;
}

/** Whether a link names the data: not an item, an index or plumbing. */
export const isTelling = (name: string): boolean =>
  name !== '[]' && !Number.isInteger(Number(name)) && !PLUMBING.has(name);

/** Links that do not name the data they lead to. */
const PLUMBING = new Set([
  'default',
  'json',
  'text',
  'then',
  'data',
  'value',
  'get',
  'current',
  'toString',
]);

/** The chain's names, with calls as `name()`: `default.asApp().requestJira`. */
export const pathOf = ({ links }: Sym): string =>
  links.reduce((path, link) => {
    if (!('name' in link)) return `${path}()`;
    return path === '' ? link.name : `${path}.${link.name}`;
  }, '');

/** The name at the end of a chain; `undefined` if it ends with a call. */
export function endName({ links }: Sym): string | undefined {
  const last = links.at(-1);
  return last !== undefined && 'name' in last ? last.name : undefined;
}

/** The chain's last name, called or not. */
export function lastName({ root, links }: Sym): string {
  const last = [...links].reverse().find((link) => 'name' in link);
  return last !== undefined && 'name' in last ? last.name : root.name;
}

/** The package that something comes from. */
export const packageOf = ({ root }: Sym): string | undefined =>
  root.from === 'module' ? root.name : undefined;

/** Whether a chain starts at a global name. */
export const isGlobal = ({ root }: Sym, name: string): boolean =>
  root.from === 'global' && root.name === name;
