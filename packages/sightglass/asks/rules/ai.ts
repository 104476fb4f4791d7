import { finding, type Finding, type Kind } from '../finding';
import { items, text } from '../reading/node';
import { linesOf, named, type Given, type Rule } from './given';

const MODEL: Kind = ['ai.model', 'ai', 'notable', 'declared'];
const SCOPE: Kind = ['ai.scope', 'ai', 'notable', 'declared'];

/**
 * Modules that exist only for artificial intelligence:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/
 */
const MODULES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['rovo:agent', ['ai.agent', 'ai', 'notable', 'declared']],
  ['rovo:agentconnector', ['ai.agent-connector', 'ai', 'notable', 'declared']],
  ['rovo:skill', ['ai.skill', 'ai', 'notable', 'declared']],
  ['rovo:mcp', ['ai.mcp', 'ai', 'notable', 'declared']],
  ['action', ['ai.action', 'ai', 'notable', 'declared']],
]);

/**
 * What an action does, by its `actionVerb`:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/
 */
const VERBS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['DELETE', ['ai.action-deletes', 'delete', 'serious', 'declared']],
  ['CREATE', ['ai.action-changes', 'change', 'notable', 'declared']],
  ['UPDATE', ['ai.action-changes', 'change', 'notable', 'declared']],
  ['TRIGGER', ['ai.action-triggers', 'change', 'notable', 'declared']],
]);

/** Where the app lets artificial intelligence read or act. */
export const tellAi: Rule = (given) => [
  ...models(given),
  ...[...MODULES].flatMap(([type, kind]) => ofType(kind, given, type)),
  ...verbs(given),
  ...scopes(given),
];

function models({ root }: Given): Finding[] {
  const found = root === null ? [] : items(root, 'modules', 'llm');
  if (found.length === 0) return [];
  const families = found.flatMap((each) => items(each, 'model'));
  const names = families.map(({ value }) => (typeof value === 'string' ? value.trim() : null));
  return [finding(MODEL, linesOf(found), { models: named(names) })];
}

function ofType(kind: Kind, { declared: { modules } }: Given, wanted: string): Finding[] {
  const found = modules.filter(({ type }) => type.toLowerCase() === wanted);
  if (found.length === 0) return [];
  return [
    finding(kind, linesOf(found), {
      count: found.length,
      names: named(found.map(({ key }) => key)),
    }),
  ];
}

/**
 * What the actions do, by their verbs. A verb that only looks things up adds nothing to the
 * existence of an action.
 */
function verbs({ root }: Given): Finding[] {
  const actions = root === null ? [] : items(root, 'modules', 'action');
  return [...VERBS].flatMap(([verb, kind]) => {
    const found = actions.filter((each) => text(each, 'actionVerb')?.toUpperCase() === verb);
    const names = named(found.map((each) => text(each, 'key')));
    return found.length === 0 ? [] : [finding(kind, linesOf(found), { names, verb })];
  });
}

/** Scopes of Rovo, and of the API that agents use. */
function scopes(given: Given): Finding[] {
  const found = given.scopes.filter(({ words }) =>
    ['rovo', 'agent-interface'].includes(words?.product ?? ''),
  );
  if (found.length === 0) return [];
  const lines = found.flatMap(({ lines: all }) => all);
  return [finding(SCOPE, lines, { scopes: named(found.map(({ name }) => name)) })];
}
