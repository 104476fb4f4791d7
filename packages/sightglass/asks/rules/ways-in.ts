import type { DeclaredModule } from '../declared/declared';
import { moduleClass } from '../../facts/modules';
import { all, fieldsOf, has, isList, items, type Node } from '../reading/node';
import type { Given } from './given';

/**
 * Every part that sets the app to work though nobody opened a page of it: all but those that are known
 * to show themselves to people, to hold data, or to do nothing by themselves.
 */
export const waysIn = ({ declared, root }: Given): readonly DeclaredModule[] => [
  ...declared.modules.filter(runsByItself),
  ...askedByOthers(root),
  ...servicesIn(root),
];

export const runsByItself = ({ type }: DeclaredModule): boolean =>
  ON_PAGES_OF_OTHERS.test(type) ||
  (!IDLE.has(type.toLowerCase()) && !SHOWN.includes(moduleClass(type) ?? 'unknown'));

/** They run on pages that are not the app's, for whoever opens those. */
export const ON_PAGES_OF_OTHERS = /(?:backgroundScript|:uiModifications)$/i;

const SHOWN: readonly string[] = ['page', 'admin-page', 'storage'];

/** They describe something, or are there to be called by other parts. */
const IDLE = new Set([
  ...['function', 'endpoint', 'remote', 'migration', 'connecttoforgemigration', 'llm'],
  ...['confluence:contentproperty', 'jira:entitypropertyset', 'jira:entityproperty'],
  ...['jira:globalpermission', 'jira:projectpermission', 'automation:i18n', 'preuninstall'],
]);

/**
 * Parts that Jira or Confluence asks for something as it shows, searches or exports what people open:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/ and its
 * siblings for panels, bylines and macros (2026-08-21).
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

/** Containers run all the time. */
export const servicesIn = (root: Node | null): DeclaredModule[] =>
  root === null
    ? []
    : items(root, 'services').map(({ line }) => ({ type: 'services', key: null, line }));

/** Whether others than the people of the site get answers from it, or are told of something by it. */
export const offersToOthers = ({ declared, root }: Given): boolean =>
  declared.webTriggers.some(({ isDynamic }) => isDynamic) ||
  declared.modules.some(({ type }) => ANSWERING.has(type.toLowerCase())) ||
  (root !== null &&
    items(root, 'modules', 'event').some((event) => items(event, 'allowedRecipients').length > 0));

/** An interface for other programs, and what connects something outside with Atlassian. */
const ANSWERING = new Set([
  ...['apiroute', 'rovo:mcp', 'rovo:agentconnector', 'graph:connector', 'graph:smartlink'],
  ...['jiraservicemanagement:assetsimporttype', 'customerservicemanagement:crmimport'],
]);
