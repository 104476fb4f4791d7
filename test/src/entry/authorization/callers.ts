import type { Person } from 'local-forge/site/people';
import type { Site } from 'local-forge/site/site';

/** Who calls, according to Forge, and what their page claims. */
export interface Caller {
  readonly name: string;
  /** What Jira knows about them. */
  readonly is: Pick<Person, 'jiraAdmin' | 'projectAdmin' | 'canBrowse'> | 'a stranger' | 'nobody';
  readonly account: (here: Site, elsewhere: Site) => string | undefined;
  /** The account that the page claims, where it differs. */
  readonly claims?: (here: Site) => string | undefined;
  readonly licensed?: boolean;
}

const accountOf = (site: Site, name: string): string | undefined =>
  site.profile.people.find(({ person }) => person === name)?.accountId;
const here =
  (name: string) =>
  (site: Site): string | undefined =>
    accountOf(site, name);

const nothing = { jiraAdmin: false, projectAdmin: false, canBrowse: false };

export const callers: readonly Caller[] = [
  {
    name: 'a Jira admin',
    is: { jiraAdmin: true, projectAdmin: false, canBrowse: true },
    account: here('admin'),
  },
  {
    name: 'a project admin',
    is: { jiraAdmin: false, projectAdmin: true, canBrowse: true },
    account: here('lead'),
  },
  {
    name: 'a person who browses the project',
    is: { jiraAdmin: false, projectAdmin: false, canBrowse: true },
    account: here('member'),
  },
  { name: 'an outsider', is: nothing, account: here('guest') },
  {
    name: 'an outsider whose page claims to be the admin’s',
    is: nothing,
    account: here('guest'),
    claims: here('admin'),
  },
  {
    name: 'a Jira admin of the other site',
    is: 'a stranger',
    account: (_, elsewhere) => accountOf(elsewhere, 'admin'),
  },
  {
    name: 'nobody, whose page claims to be the admin’s',
    is: 'nobody',
    account: () => undefined,
    claims: here('admin'),
  },
  { name: 'an unlicensed person', is: nothing, account: here('guest'), licensed: false },
  {
    name: 'an admin of a site whose licence has run out',
    is: { jiraAdmin: true, projectAdmin: false, canBrowse: true },
    account: here('admin'),
    licensed: false,
  },
];
