import { finding, type Finding, type Kind } from '../finding';
import { moduleClass } from '../../facts/modules';
import { fieldsOf, isList, items, type Node } from '../reading/node';
import { moduleNames, named, type Given, type Rule } from './given';
import { own } from '../../json/own';

const ANONYMOUS: Kind = ['people.anonymous', 'unlicensed', 'serious', 'declared'];
const CUSTOMER: Kind = ['people.customer', 'unlicensed', 'notable', 'declared'];
const UNLICENSED: Kind = ['people.unlicensed', 'unlicensed', 'notable', 'declared'];
const OTHERS: Kind = ['people.unknown', 'unlicensed', 'notable', 'declared'];
const LICENSED: Kind = ['people.licensed', 'unlicensed', 'reassuring', 'default'];

const KINDS: Readonly<Record<string, Kind>> = {
  anonymous: ANONYMOUS,
  customer: CUSTOMER,
  unlicensed: UNLICENSED,
};

/** Who reaches it without a licence: https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/ */
export const tellPeople: Rule = (given) => {
  if (given.kind !== 'forge-manifest' || given.root === null) return [];
  const grants = grantsIn(given.root);
  if (grants.length === 0) return hasPages(given) ? [finding(LICENSED, [])] : [];
  const persons = named(grants.map(({ person }) => person));
  return persons.map((person): Finding => {
    const same = grants.filter((grant) => grant.person === person);
    return finding(
      own(KINDS, person) ?? OTHERS,
      same.map(({ line }) => line),
      { modules: moduleNames(same.map(({ module }) => ({ type: module }))), person },
    );
  });
};

interface Grant {
  readonly person: string;
  readonly module: string;
  readonly line: number;
}

const grantsIn = (root: Node): Grant[] =>
  items(root, 'modules').flatMap((modules) =>
    fieldsOf(modules).flatMap(({ key, node }) => itemsOf(node).flatMap(grantsOf(key.trim()))),
  );

const itemsOf = (node: Node): readonly Node[] => (isList(node.value) ? node.value : [node]);

const grantsOf =
  (module: string) =>
  (item: Node): Grant[] =>
    items(item, 'unlicensedAccess').flatMap(({ value, line }) =>
      typeof value === 'string' ? [{ person: value.trim().toLowerCase(), module, line }] : [],
    );

const hasPages = ({ declared: { modules } }: Given): boolean =>
  modules.some(({ type }) => ['page', 'admin-page', null].includes(moduleClass(type)));
