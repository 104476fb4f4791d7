import { isFields, notModelled } from './messages';

/** Opens an address that the app asks for, if a browser may open it from here. */
export function navigate(site: string, request: unknown): void {
  const target = isFields(request) ? request : {};
  const url = typeof target['url'] === 'string' ? outside(target['url']) : getUrl(site, target);
  if (target['type'] === 'new-tab') window.open(url, '_blank', 'noopener');
  else window.location.assign(url);
}

const OPENABLE = ['http:', 'https:', 'mailto:'];

/** Refuses addresses inside Jira, which do not exist here. */
function outside(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) throw notModelled(`navigate to ${address}`);
  if (!OPENABLE.includes(url.protocol)) throw new Error('This address cannot be opened.');
  return url.href;
}

/** The address of one of the app's own pages; other places in Jira do not exist here. */
export function getUrl(site: string, request: unknown): string {
  const { target, moduleKey, projectKey } = isFields(request) ? request : {};
  if (target !== 'module' || typeof moduleKey !== 'string')
    throw notModelled(`the address of ${String(target)}`);
  const place = typeof projectKey === 'string' ? `projects/${projectKey}/settings` : 'admin';
  const url = new URL(window.location.href);
  url.pathname = `/sites/${site}/${place}`;
  url.hash = '';
  url.searchParams.set('module', moduleKey);
  url.searchParams.delete('app');
  return url.href;
}
