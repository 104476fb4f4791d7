import type { Declared } from '../declared/declared';
import { comesAndGoes, says, widens, type Aspect, type Saying } from './aspect';

type Remote = Declared['remotes'][number];
type Endpoint = Declared['endpoints'][number];

const remotes: Saying = ({ remotes: all }) =>
  all.map(({ key, urls, line }) =>
    says({ key, addresses: urls.map(({ url }) => url) }, line, { id: key }),
  );

const urls: Saying = ({ remotes: all }) =>
  all.flatMap((remote) =>
    remote.urls.map(({ url, region, line }) =>
      says({ key: remote.key, url, region }, line, { owner: remote.key }),
    ),
  );

/** Atlassian's operations for remotes; a remote that names none is treated as having all. */
export const OPERATIONS = ['storage', 'compute', 'fetch', 'other'] as const;

/** The operations of a remote, all of them where it names none. */
export const operationsOf = ({ operations }: Remote): readonly string[] =>
  operations.length === 0 ? OPERATIONS : operations;

const operations: Saying = ({ remotes: all }) =>
  all.flatMap((remote) =>
    operationsOf(remote).map((operation) =>
      says({ key: remote.key, operation: [`remote.${operation}`] }, remote.line, {
        owner: remote.key,
      }),
    ),
  );

const remotesWhere =
  (isMeant: (remote: Remote) => boolean): Saying =>
  ({ remotes: all }) =>
    all.filter(isMeant).map(({ key, line }) => says({ key }, line, { owner: key }));

export const REMOTE_ASPECTS: readonly Aspect[] = [
  comesAndGoes('remote', remotes),
  {
    ...widens('remote-url', urls, remotes),
    added: 'new',
    removed: 'removed',
  },
  widens('remote-operation', operations, remotes),
  widens(
    'remote-personal',
    remotesWhere(({ storesInScopeEud }) => storesInScopeEud !== false),
    remotes,
  ),
  widens(
    'remote-configurable',
    remotesWhere(({ isConfigurable }) => isConfigurable),
    remotes,
  ),
  widens(
    'remote-system-token',
    remotesWhere(({ getsSystemToken }) => getsSystemToken),
    remotes,
  ),
  widens(
    'remote-user-token',
    remotesWhere(({ getsUserToken }) => getsUserToken),
    remotes,
  ),
];

const endpoints: Saying = ({ endpoints: all }) =>
  all.map(({ key, remote, service, path, line }) =>
    says({ key, remote: remote ?? service ?? '–', path: path ?? '–' }, line, {
      id: JSON.stringify([key, remote, service, path]),
    }),
  );

const endpointsWhere =
  (isMeant: (endpoint: Endpoint) => boolean): Saying =>
  ({ endpoints: all }) =>
    all.filter(isMeant).map(({ key, remote, service, path, line }) =>
      says({ key }, line, {
        id: JSON.stringify([key, remote, service, path]),
        owner: JSON.stringify([key, remote, service, path]),
      }),
    );

export const ENDPOINT_ASPECTS: readonly Aspect[] = [
  comesAndGoes('endpoint', endpoints),
  widens(
    'endpoint-user-token',
    endpointsWhere(({ getsUserToken }) => getsUserToken),
    endpoints,
  ),
  widens(
    'endpoint-system-token',
    endpointsWhere(({ getsSystemToken }) => getsSystemToken),
    endpoints,
  ),
];
