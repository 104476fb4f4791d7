import type { DisclosedScope, Disclosure } from '../disclosure';
import { isChanged, isNew, isRemoved, sameNames, tell, type Change } from './change';

/** What the site is asked to grant. */
export const compareScopes = (before: Disclosure, after: Disclosure): Change[] =>
  tell<DisclosedScope>(before.scopes, after.scopes, {
    keyOf: ({ id }) => id,
    added: ({ id }) => [isNew('scope.new', { id }, { arrives: 'approval' })],
    removed: ({ id }) => [isRemoved('scope.removed', { id })],
    both: (old, { id, permitsBeyond }) =>
      old.permitsBeyond === permitsBeyond ? [] : [isChanged('scope.changed', { id })],
  });

type Operation = Disclosure['operations'][number];

/** What Jira is asked, and in whose name. */
export const compareOperations = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Operation>(before.operations, after.operations, {
    keyOf: ({ method, path }) => `${method} ${path}`,
    added: (operation) => [newOperation(operation)],
    removed: ({ method, path }) => [isRemoved('operation.removed', { method, path })],
    both: compareOperation,
  });

const newOperation = ({ as, method, path }: Operation): Change =>
  isNew(as === 'app' ? 'operation.new-app' : 'operation.new-user', { method, path });

function compareOperation(old: Operation, now: Operation): Change[] {
  const { method, path, as, query } = now;
  const name = as === 'app' ? 'operation.as-app' : 'operation.as-user';
  return [
    ...(old.as === as ? [] : [isChanged(name, { method, path })]),
    ...(sameNames(old.query, query)
      ? []
      : [isChanged('operation.query', { method, path, names: query })]),
  ];
}

type Served = Disclosure['served'][number];

/** What a page may ask for, and who must be confirmed first. */
export const compareServed = (before: Disclosure, after: Disclosure): Change[] =>
  tell<Served>(before.served, after.served, {
    keyOf: ({ page, name }) => `${page} ${name}`,
    added: ({ page, name }) => [isNew('served.new', { page, name })],
    removed: ({ page, name }) => [isRemoved('served.removed', { page, name })],
    both: (old, now) =>
      isSame(old, now) ? [] : [isChanged('served.changed', { page: now.page, name: now.name })],
  });

const isSame = (old: Served, now: Served): boolean =>
  old.guard === now.guard &&
  old.writes === now.writes &&
  old.receipt === now.receipt &&
  sameNames(old.shows, now.shows);

type Egress = Disclosure['egress'];

/** Whether Atlassian asks an admin before a site gets a new one. Where its pages leave it open: no. */
const APPROVED: Readonly<Record<keyof Egress, boolean>> = {
  externalAddresses: true,
  contentPermissions: true,
  remotes: true,
  connectModules: false,
  webTriggers: false,
  endpoints: false,
};

/** What could let data leave Jira. */
export const compareEgress = (before: Disclosure, after: Disclosure): Change[] =>
  EGRESS.flatMap((list) =>
    tell<string>(before.egress[list], after.egress[list], {
      keyOf: (name) => name,
      added: (name) => [
        isNew(`egress.${list}.new`, { name }, { arrives: APPROVED[list] ? 'approval' : 'silent' }),
      ],
      removed: (name) => [isRemoved(`egress.${list}.removed`, { name })],
    }),
  );

const EGRESS: readonly (keyof Egress)[] = [
  'externalAddresses',
  'contentPermissions',
  'remotes',
  'connectModules',
  'webTriggers',
  'endpoints',
];
