/** The products whose operations are in the tables. */
export type Described = 'jira' | 'confluence' | 'bitbucket';

/** A path in the form of the published descriptions. */
export function canonical(product: Described, path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  if (product === 'confluence') return ofConfluence(bare);
  if (product === 'bitbucket') return bare.startsWith('/2.0/') ? bare : `/2.0${bare}`;
  return ofJira(bare);
}

/** Version 2 has the operations of version 3, and `latest` is the newest version. */
function ofJira(path: string): string {
  for (const version of ['/rest/api/2/', '/rest/api/latest/'])
    if (path.startsWith(version)) return `/rest/api/3/${path.slice(version.length)}`;
  return path.startsWith('/jira/') ? ofSite(path) : path;
}

/** `/jira/builds/0.1/cloud/{cloudId}/bulk` is `/rest/builds/0.1/bulk` on one site. */
function ofSite(path: string): string {
  const [, , service = '', version = '', cloud, , ...rest] = path.split('/');
  return cloud === 'cloud' ? ['/rest', service, version, ...rest].join('/') : path;
}

/** Paths below `/wiki` may also be requested without it. */
const ofConfluence = (path: string): string =>
  path.startsWith('/rest/') || path.startsWith('/api/') ? `/wiki${path}` : path;
