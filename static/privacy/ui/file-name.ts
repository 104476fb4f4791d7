/** `sightglass-acme-2026-11-22.json`: the app, the site and the day, and nothing that a disk refuses. */
export function fileName(site: string, readAt: string, ending: string): string {
  const name = site
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(readAt)?.[0] ?? 'undated';
  return `sightglass-for-jira-${name === '' ? 'site' : name}-${day}${ending}`;
}

/** The name of a site out of its address, as the browser knows it. */
export const siteNameIn = (address: unknown): string =>
  typeof address === 'string' ? (/^https?:\/\/([^./:]+)/.exec(address)?.[1] ?? '') : '';
