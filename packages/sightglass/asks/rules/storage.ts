import { changes } from '../../facts/effects';
import { finding, type Finding, type Kind } from '../finding';
import { items, text, type Node } from '../reading/node';
import { linesOf, moduleNames, named, type Given, type Rule } from './given';

const HOSTED: Kind = ['storage.hosted', 'storage', 'ordinary', 'declared'];
const ENTITIES: Kind = ['storage.entities', 'storage', 'ordinary', 'declared'];
const SQL: Kind = ['storage.sql', 'storage', 'ordinary', 'declared'];
const OBJECTS: Kind = ['storage.objects', 'storage', 'ordinary', 'declared'];
const PERSONAL: Kind = ['storage.personal', 'personal-data', 'notable', 'declared'];
const USER_CONTENT: Kind = ['storage.content', 'storage', 'notable', 'declared'];
const OTHER: Kind = ['storage.other-data', 'storage', 'ordinary', 'declared'];
const UNSTATED: Kind = ['storage.unstated', 'storage', 'ordinary', 'default'];
const IN_PRODUCT: Kind = ['storage.in-product', 'storage', 'ordinary', 'implied'];
const FIELDS: Kind = ['storage.fields', 'storage', 'ordinary', 'declared'];

const CLASSIFICATIONS: ReadonlyMap<string, Kind> = new Map([
  ['pii', PERSONAL],
  ['ugc', USER_CONTENT],
]);

/**
 * What the app stores at Atlassian:
 * https://developer.atlassian.com/platform/forge/storage-reference/
 */
export const tellStorage: Rule = (given) => {
  const { root } = given;
  if (given.kind !== 'forge-manifest' || root === null)
    return [...hostedScope(given), ...(given.kind === 'scope-list' ? [] : inProduct(given))];
  const places = [
    ...hostedScope(given),
    ...entities(items(root, 'app', 'storage', 'entities')),
    ...modulesOf(SQL, given, 'sql'),
    ...modulesOf(OBJECTS, given, 'objectstore'),
  ];
  const classes = classifications(items(root, 'app', 'storage', 'classifications'));
  if (places.length === 0 && classes.length === 0) return inProduct(given);
  return [
    ...places,
    ...(classes.length === 0 ? [finding(UNSTATED, [])] : classes),
    ...inProduct(given),
  ];
};

/** What the app writes into the product is not its own storage and remains there. */
function inProduct(given: Given): Finding[] {
  const writing = given.scopes.filter(({ name }) => changes(name) === 'yes' && stays(name));
  const products = named(writing.map(({ words }) => `product.${words?.product ?? ''}`));
  const fields = ownFieldsIn(given);
  return [
    ...(writing.length === 0
      ? []
      : [
          finding(
            IN_PRODUCT,
            writing.flatMap(({ lines }) => lines),
            { product: products },
          ),
        ]),
    ...(fields.length === 0
      ? []
      : [finding(FIELDS, linesOf(fields), { modules: moduleNames(fields) })]),
  ];
}

/** A sent mail cannot be kept, and reported development data is deleted with the app. */
const stays = (name: string): boolean => !/^send:/i.test(name) && !REPORTED.test(name);

/**
 * Scopes for reporting development data:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-software-development-info/
 * (2026-08-21)
 */
const REPORTED =
  /^\w+:(?:(?:build|deployment|dev|devops-component|feature-flag|operations|remote-link|security)-info:jira|jira-data-provider)$/i;

/** The app's own fields and properties, whose values the product stores. */
export const ownFieldsIn = ({ declared: { modules } }: Given): Given['declared']['modules'] =>
  modules.filter(({ type }) => KEPT_BY_PRODUCT.test(type));

const KEPT_BY_PRODUCT =
  /^(?:jira:(?:customField|customFieldType|entityProperty|entityPropertySet|timeTrackingProvider)|confluence:(?:contentProperty|customContent)|macro)$/i;

/** Whether the app stores anything at Atlassian. */
export const storesAtAtlassian = (given: Given): boolean =>
  tellStorage(given).some(
    ({ concern, id }) => concern === 'storage' && id !== IN_PRODUCT[0] && id !== FIELDS[0],
  );

function hostedScope({ scopes }: Given): Finding[] {
  const asking = scopes.filter(({ name }) => name.toLowerCase() === 'storage:app');
  return asking.length === 0
    ? []
    : [
        finding(
          HOSTED,
          asking.flatMap(({ lines }) => lines),
        ),
      ];
}

const entities = (found: readonly Node[]): Finding[] =>
  found.length === 0
    ? []
    : [finding(ENTITIES, linesOf(found), { names: named(found.map((e) => text(e, 'name'))) })];

function modulesOf(kind: Kind, { declared }: Given, type: string): Finding[] {
  const found = declared.modules.filter((module) => module.type.toLowerCase() === type);
  return found.length === 0 ? [] : [finding(kind, linesOf(found))];
}

const classifications = (found: readonly Node[]): Finding[] => {
  const written = found.flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ label: value.trim().toLowerCase(), line }] : [],
  );
  return named(written.map(({ label }) => label)).map((label) =>
    finding(
      CLASSIFICATIONS.get(label) ?? OTHER,
      linesOf(written.filter((each) => each.label === label)),
      { label },
    ),
  );
};
