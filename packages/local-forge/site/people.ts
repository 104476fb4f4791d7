export const personNames = ['admin', 'lead', 'member', 'guest'] as const;
export type PersonName = (typeof personNames)[number];

export interface Person {
  readonly person: PersonName;
  readonly accountId: string;
  readonly displayName: string;
  /** Has Jira's global permission ADMINISTER. */
  readonly jiraAdmin: boolean;
  /** Has ADMINISTER_PROJECTS in the site's project. */
  readonly projectAdmin: boolean;
  readonly canBrowse: boolean;
}

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'software';
}

export interface SiteProfile {
  readonly site: string;
  readonly title: string;
  readonly cloudId: string;
  readonly baseUrl: string;
  readonly projects: readonly Project[];
  readonly people: readonly Person[];
}

/** Account ids differ between sites, so that mixing up two sites is always visible. */
const peopleOf = (directory: string): readonly Person[] => [
  {
    person: 'admin',
    accountId: `712020:${directory}-a1d0-4c52-9a3e-5b1c7e02d9f1`,
    displayName: 'Ada Admin',
    jiraAdmin: true,
    projectAdmin: false,
    canBrowse: true,
  },
  {
    person: 'lead',
    accountId: `712020:${directory}-b2e1-4d63-8b4f-6c2d8f13ea02`,
    displayName: 'Leo Lead',
    jiraAdmin: false,
    projectAdmin: true,
    canBrowse: true,
  },
  {
    person: 'member',
    accountId: `712020:${directory}-c3f2-4e74-9c50-7d3e9024fb13`,
    displayName: 'Mia Member',
    jiraAdmin: false,
    projectAdmin: false,
    canBrowse: true,
  },
  {
    person: 'guest',
    accountId: `712020:${directory}-d403-4f85-8d61-8e4fa1350c24`,
    displayName: 'Gus Guest',
    jiraAdmin: false,
    projectAdmin: false,
    canBrowse: false,
  },
];

/** Every site. */
export const siteProfiles: readonly SiteProfile[] = [
  {
    site: 'acme',
    title: 'Acme',
    cloudId: '6f2a1c94-58b7-4f0d-a3c1-0d9be1f47a10',
    baseUrl: 'https://acme.atlassian.net',
    projects: [{ id: '10001', key: 'ACME', name: 'Acme Rockets', type: 'software' }],
    people: peopleOf('3f9c1e70'),
  },
  {
    site: 'globex',
    title: 'Globex',
    cloudId: 'b81d7e05-93c4-4a6e-8f12-47c6a0d25e33',
    baseUrl: 'https://globex.atlassian.net',
    projects: [{ id: '20001', key: 'GLOB', name: 'Globex Reactors', type: 'software' }],
    people: peopleOf('84d7a2b5'),
  },
];
