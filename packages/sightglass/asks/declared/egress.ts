import type { DeclaredEgress } from './declared';
import {
  all,
  fieldsOf,
  flag,
  has,
  isFields,
  items,
  sameName,
  text,
  type Node,
} from '../reading/node';
import { optionsIn } from './permissions';
import { permissionsIn } from './permissions-places';

/**
 * Every address below `permissions.external`, whatever its use, and addresses listed among the
 * content rules for pages.
 */
export const egressIn = (root: Node): DeclaredEgress[] => [
  ...permissionsIn(root)
    .flatMap((permissions) => all(permissions, 'external'))
    .flatMap((external) => [
      ...items(external)
        .filter(({ value }) => typeof value === 'string')
        .flatMap((item) => entryOf(UNSORTED, item)),
      ...fieldsOf(external)
        .filter(({ key }) => !sameName(key, 'configurable'))
        .flatMap(({ key, node }) =>
          sameName(key, 'fetch') && hasUses(node)
            ? fieldsOf(node).flatMap((inner) => entriesOf(`fetch.${nameOf(inner.key)}`, inner.node))
            : entriesOf(nameOf(key), node),
        ),
    ]),
  ...optionsIn(root)
    .filter(({ option }) => ADDRESS.test(option))
    .map(({ kind, option, line }) => ({ ...SILENT, kind, address: option, line })),
];

/** An address has a scheme or is a host; no keyword of a content policy contains a dot. */
const ADDRESS = /^(?:https?|wss?):|^\*$|^[^'"\s]+\.[^'"\s]+$/i;

/** The kind of entries that are listed without a use. */
const UNSORTED = 'external';

const SILENT = { remote: null, category: null, inScopeEud: null };

/** `fetch` entries are split by whether the client or the backend fetches. */
const hasUses = (node: Node): boolean => fieldsOf(node).length > 0 && !has(node, 'address');

const nameOf = (key: string): string => key.trim().toLowerCase();

const entriesOf = (kind: string, list: Node): DeclaredEgress[] =>
  items(list).flatMap((item) => entryOf(kind, item));

/** One entry per address, where an entry names several. */
function entryOf(kind: string, item: Node): DeclaredEgress[] {
  const terms = {
    kind,
    remote: text(item, 'remote'),
    category: text(item, 'category'),
    inScopeEud: flag(item, 'inScopeEUD'),
  };
  const addresses = isFields(item.value) ? items(item, 'address') : [item];
  const named = addresses.flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ ...terms, address: value.trim(), line }] : [],
  );
  return named.length > 0 ? named : [{ ...terms, address: null, line: item.line }];
}
