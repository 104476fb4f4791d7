import type { DeclaredModule } from '../declared/declared';
import { moduleClass } from '../../facts/modules';
import { all, fieldsOf, has, isList, items, type Node } from '../reading/node';
import type { Given } from './given';

/**
 * Every module that starts the app without anybody opening its pages. Unknown modules count; left
 * out are those known to be opened by people, to hold data, or to do nothing alone.
 */
export const waysIn = ({ declared, root }: Given): readonly DeclaredModule[] => [
  ...declared.modules.filter(runsByItself),
  ...askedByOthers(root),
  ...servicesIn(root),
];

/** Whether a module runs without anybody opening it. */
export const runsByItself = ({ type }: DeclaredModule): boolean =>
  ON_PAGES_OF_OTHERS.test(type) ||
  (!IDLE.has(type.toLowerCase()) && !SHOWN.includes(moduleClass(type) ?? 'unknown'));

/** Modules that run on pages that are not the app's, for everyone who opens those. */
export const ON_PAGES_OF_OTHERS = /(?:backgroundScript|:uiModifications)$/i;

const SHOWN: readonly string[] = ['page', 'admin-page', 'storage'];

/** Modules that only describe something, or that other parts call. */
const IDLE = new Set([
  ...['function', 'endpoint', 'remote', 'migration', 'connecttoforgemigration', 'llm'],
  ...['confluence:contentproperty', 'jira:entitypropertyset', 'jira:entityproperty'],
  ...['jira:globalpermission', 'jira:projectpermission', 'automation:i18n', 'preuninstall'],
]);

/**
 * Modules that Jira or Confluence calls while it shows, searches or exports something:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/ and
 * the pages on panels, bylines and macros (2026-08-21).
 */
const askedByOthers = (root: Node | null): DeclaredModule[] =>
  (root === null ? [] : all(root, 'modules'))
    .flatMap(fieldsOf)
    .flatMap(({ key, node }) =>
      modulesAsked(node).map(({ line }) => ({ type: key.trim(), key: null, line })),
    );

const modulesAsked = (node: Node): readonly Node[] =>
  (isList(node.value) ? node.value : [node]).filter((item) =>
    ASKED.some((path) => has(item, ...path)),
  );

const ASKED = [
  ['dynamicProperties'],
  ['adfExport'],
  ['value', 'function'],
  ['view', 'value', 'function'],
  ['searchSuggestions', 'function'],
];

/** Containers, which run all the time. */
export const servicesIn = (root: Node | null): DeclaredModule[] =>
  root === null
    ? []
    : items(root, 'services').map(({ line }) => ({ type: 'services', key: null, line }));

/** Whether anyone other than the site's people gets answers or notices from the app. */
export const offersToOthers = ({ declared, root }: Given): boolean =>
  declared.webTriggers.some(({ isDynamic }) => isDynamic) ||
  declared.modules.some(({ type }) => ANSWERING.has(type.toLowerCase())) ||
  (root !== null &&
    items(root, 'modules', 'event').some((event) => items(event, 'allowedRecipients').length > 0));

/** APIs for other programs, and modules that connect something outside with Atlassian. */
const ANSWERING = new Set([
  ...['apiroute', 'rovo:mcp', 'rovo:agentconnector', 'graph:connector', 'graph:smartlink'],
  ...['jiraservicemanagement:assetsimporttype', 'customerservicemanagement:crmimport'],
]);
