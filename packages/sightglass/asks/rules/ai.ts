import { finding, type Finding, type Kind } from '../finding';
import { items } from '../reading/node';
import { linesOf, named, type Given, type Rule } from './given';

const MODEL: Kind = ['ai.model', 'ai', 'notable', 'declared'];
const SCOPE: Kind = ['ai.scope', 'ai', 'notable', 'declared'];

/** Parts that are of use to artificial intelligence only: https://developer.atlassian.com/platform/forge/manifest-reference/modules/ */
const MODULES: Readonly<Record<string, Kind>> = {
  'rovo:agent': ['ai.agent', 'ai', 'notable', 'declared'],
  'rovo:agentconnector': ['ai.agent-connector', 'ai', 'notable', 'declared'],
  'rovo:skill': ['ai.skill', 'ai', 'notable', 'declared'],
  'rovo:mcp': ['ai.mcp', 'ai', 'notable', 'declared'],
  action: ['ai.action', 'ai', 'ordinary', 'declared'],
};

/** Where it lets artificial intelligence read or act. */
export const tellAi: Rule = (given) => [
  ...models(given),
  ...Object.entries(MODULES).flatMap(([type, kind]) => ofType(kind, given, type)),
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

/** Scopes of Rovo and of the interface that agents use. */
function scopes(given: Given): Finding[] {
  const found = given.scopes.filter(({ words }) =>
    ['rovo', 'agent-interface'].includes(words?.product ?? ''),
  );
  if (found.length === 0) return [];
  const lines = found.flatMap(({ lines: all }) => all);
  return [finding(SCOPE, lines, { scopes: named(found.map(({ name }) => name)) })];
}
