import type { Site } from 'local-forge/site/site';
import type { Caller } from './callers';

/** A way in which a page's call can reach the app. */
export interface Way {
  readonly name: string;
  readonly module: string;
  /** The manifest's function that the module leads to. */
  readonly function: 'admin-page' | 'project-panel' | 'personal-page';
  /** Which project the page claims to be in. */
  readonly project: 'its own' | 'the other site’s' | 'none' | 'not an id';
}

export const ways: readonly Way[] = [
  { name: 'the admin page', module: 'privacy', function: 'admin-page', project: 'none' },
  {
    name: 'the get-started page',
    module: 'privacy-get-started',
    function: 'admin-page',
    project: 'none',
  },
  {
    name: 'the admin page, claiming a project',
    module: 'privacy',
    function: 'admin-page',
    project: 'its own',
  },
  {
    name: 'the project panel',
    module: 'project-privacy',
    function: 'project-panel',
    project: 'its own',
  },
  {
    name: 'the project panel, claiming a project of the other site',
    module: 'project-privacy',
    function: 'project-panel',
    project: 'the other site’s',
  },
  {
    name: 'the project panel, claiming no project',
    module: 'project-privacy',
    function: 'project-panel',
    project: 'none',
  },
  {
    name: 'the project panel, claiming a project that is not an id',
    module: 'project-privacy',
    function: 'project-panel',
    project: 'not an id',
  },
  {
    name: 'the personal page',
    module: 'personal-privacy',
    function: 'personal-page',
    project: 'none',
  },
  {
    name: 'the personal page, claiming a project of the other site',
    module: 'personal-privacy',
    function: 'personal-page',
    project: 'the other site’s',
  },
];

const idOf = (site: Site): string => site.profile.projects[0]?.id ?? '';

function projectOf({ project }: Way, here: Site, elsewhere: Site): object {
  if (project === 'none') return {};
  if (project === 'not an id') return { project: { id: `${idOf(here)}&permissions=X` } };
  return { project: { id: project === 'its own' ? idOf(here) : idOf(elsewhere) } };
}

/** Calls a definition with the two arguments that Forge would pass. */
export async function call(
  [here, elsewhere]: readonly [Site, Site],
  caller: Caller,
  way: Way,
  functionKey: string,
) {
  const account = caller.account(here, elsewhere);
  const claimed = caller.claims?.(here) ?? account;
  const license = caller.licensed === false ? { active: false, isActive: false } : undefined;
  const event = {
    call: { functionKey, payload: { as: 'admin', permissions: ['ADMINISTER'], isAdmin: true } },
    context: {
      accountId: claimed,
      accountType: caller.licensed === false ? 'unlicensed' : 'licensed',
      moduleKey: way.module,
      extension: { type: way.module, ...projectOf(way, here, elsewhere) },
    },
  };
  const context = {
    ...(account === undefined ? {} : { principal: { accountId: account } }),
    installContext: `ari:cloud:jira::site/${here.profile.cloudId}`,
    license,
  };
  return here.run(way.function, event, context);
}
