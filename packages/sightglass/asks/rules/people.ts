import { finding, type Finding, type Kind } from '../finding';
import { moduleClass } from '../../facts/modules';
import { fieldsOf, isList, items, sameName, type Node } from '../reading/node';
import { moduleNames, named, type Given, type Rule } from './given';

const ANONYMOUS: Kind = ['people.anonymous', 'unlicensed', 'serious', 'declared'];
const CUSTOMER: Kind = ['people.customer', 'unlicensed', 'notable', 'declared'];
const UNLICENSED: Kind = ['people.unlicensed', 'unlicensed', 'notable', 'declared'];
const OTHERS: Kind = ['people.unknown', 'unlicensed', 'notable', 'declared'];

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['anonymous', ANONYMOUS],
  ['customer', CUSTOMER],
  ['unlicensed', UNLICENSED],
]);

/**
 * Who can use the app without a licence:
 * https://developer.atlassian.com/platform/forge/access-to-forge-apps-for-unlicensed-users/
 */
export const tellPeople: Rule = (given) => {
  if (given.kind !== 'forge-manifest' || given.root === null) return [];
  const grants = grantsIn(given.root);
  const persons = named(grants.map(({ person }) => person));
  return persons.map((person): Finding => {
    const same = grants.filter((grant) => grant.person === person);
    return finding(
      KINDS.get(person) ?? OTHERS,
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

/** Who may use it without a licence, and in which part. */
export const grantsIn = (root: Node): Grant[] =>
  items(root, 'modules').flatMap((modules) =>
    fieldsOf(modules).flatMap(({ key, node }) => itemsOf(node).flatMap(grantsOf(key.trim()))),
  );

const itemsOf = (node: Node): readonly Node[] => (isList(node.value) ? node.value : [node]);

const grantsOf =
  (module: string) =>
  (item: Node): Grant[] =>
    fieldsOf(item).flatMap(({ key, node }) =>
      itemsOf(node).flatMap((inner) =>
        sameName(key, 'unlicensedAccess') ? personIn(inner, module) : grantsOf(module)(inner),
      ),
    );

const personIn = ({ value, line }: Node, module: string): Grant[] =>
  typeof value === 'string' ? [{ person: value.trim().toLowerCase(), module, line }] : [];

/** Whether the app has anything that people open. */
export const hasPages = ({ declared: { modules } }: Given): boolean =>
  modules.some(({ type }) => ['page', 'admin-page'].includes(moduleClass(type) ?? ''));
