import { readScopes } from '../../../src/disclosure/derive/manifest';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';

const DECLARED = 'src/capabilities/scopes.ts';

/** The app asks for a scope exactly when something it does needs it. */
export const scopes: Rule = {
  id: 'scopes',
  looksAt: 'every scope in manifest.yml, every declared one, and every one that the code needs',
  examine: (project) => {
    const { data } = project.manifest();
    const asked = readScopes(data);
    const declared = project.declared().scopes.map(({ id }) => id);
    const needed = neededScopes(project);
    return {
      examined: asked.length + declared.length + needed.size,
      findings: [
        ...asked
          .filter((scope, index) => !needed.has(scope) || asked.indexOf(scope) !== index)
          .map((scope) => inManifest(project, scope, `Nothing needs the scope ${scope}.`)),
        ...[...needed]
          .filter(([scope]) => !asked.includes(scope))
          .map(([scope, why]) =>
            inManifest(project, scope, `${why} needs the scope ${scope}, which is not asked for.`),
          ),
        ...differenceOf(asked, declared),
      ],
    };
  },
};

/** Each needed scope, and the first thing that needs it. */
function neededScopes(project: Project): ReadonlyMap<string, string> {
  const { using } = project.uses();
  const needed = new Map<string, string>();
  const { operations, stored } = project.declared();
  for (const operation of operations)
    if (operation.scope !== null && using(operation).length > 0)
      needed.set(operation.scope, operation.id);
  if (stored.some((entry) => using(entry).length > 0)) needed.set('storage:app', 'Storage');
  return needed;
}

function inManifest(project: Project, scope: string, message: string): Finding {
  const asked = readScopes(project.manifest().data);
  const place = ['permissions', 'scopes', ...(asked.includes(scope) ? [asked.indexOf(scope)] : [])];
  return project.manifest().finding(place, message);
}

const differenceOf = (asked: readonly string[], declared: readonly string[]): Finding[] =>
  [
    ...asked.filter((scope) => !declared.includes(scope)).map((scope) => `${scope} has no reason.`),
    ...declared
      .filter((scope) => !asked.includes(scope))
      .map((scope) => `${scope} is declared, but manifest.yml does not ask for it.`),
  ].map((message) => ({ file: DECLARED, line: 1, message }));
