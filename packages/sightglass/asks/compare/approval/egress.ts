import type { Declared, DeclaredEgress } from '../../declared/declared';
import { pairs } from '../../../json/pairs';
import { addressesOf, comparable, type Address } from './addresses';
import { asked, open, type Reason } from './reason';

/** New addresses that data may go to, and changes in what kind of data is said to go there. */
export function egressReasons(before: Declared, after: Declared): readonly Reason[] {
  const all = pairs(addressesOf(before), addressesOf(after), ({ entry, address }) =>
    JSON.stringify([entry.kind, comparable(address)]),
  );
  return [
    ...all.flatMap((pair) => ofOneAddress(pair.before, pair.after)),
    ...personalReasons(before, after),
    ...configurableReasons(before, after),
  ];
}

function ofOneAddress(before: readonly Address[], after: readonly Address[]): Reason[] {
  const [now] = after;
  if (now === undefined) return [];
  const values = { kind: [`egress.${now.entry.kind}`], address: now.address };
  const places = { before: entriesOf(before), after: entriesOf(after) };
  if (before.length === 0) return [asked('egress-added', values, places)];
  const [old, later] = [categoriesIn(before), categoriesIn(after)];
  const added = later.filter((category) => !old.includes(category));
  if (added.length > 0) return [asked('category-changed', { ...values, category: added }, places)];
  return old.length > later.length ? [open('category-removed', values, places)] : [];
}

const entriesOf = (addresses: readonly Address[]): readonly DeclaredEgress[] =>
  addresses.map(({ entry }) => entry);

const categoriesIn = (addresses: readonly Address[]): readonly string[] => [
  ...new Set(
    addresses.flatMap(({ entry: { category } }) =>
      category === null ? [] : [category.toLowerCase()],
    ),
  ),
];

/**
 * Only the first time personal data is sent counts. An entry that does not say is taken to send
 * some, so it may be the first.
 */
function personalReasons(before: Declared, after: Declared): Reason[] {
  const turned = pairs(before.egress, after.egress, identity).filter(
    (pair) =>
      pair.before.length > 0 &&
      pair.before.every(({ inScopeEud }) => inScopeEud === false) &&
      pair.after.some(({ inScopeEud }) => inScopeEud !== false),
  );
  const [first] = turned;
  const already = before.egress.filter(({ inScopeEud }) => inScopeEud !== false);
  if (first === undefined || already.some(({ inScopeEud }) => inScopeEud === true)) return [];
  const values = { addresses: turned.flatMap(({ after: now }) => now.map(nameOf)) };
  const places = {
    before: turned.flatMap((pair) => pair.before),
    after: turned.flatMap((pair) => pair.after),
  };
  return already.length === 0
    ? [asked('personal-first', values, places)]
    : [open('personal-assumed', values, places)];
}

const identity = (entry: DeclaredEgress): string =>
  JSON.stringify([entry.kind, entry.remote, comparable(entry.address ?? '')]);

const nameOf = ({ address, remote }: DeclaredEgress): string => address ?? remote ?? '';

const configurableReasons = (before: Declared, after: Declared): Reason[] =>
  after.configurableEgress?.isOn === true && before.configurableEgress?.isOn !== true
    ? [asked('configurable', {}, { after: [after.configurableEgress] })]
    : [];
