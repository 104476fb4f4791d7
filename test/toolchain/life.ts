import type { Forge } from 'local-forge/forge';
import type { Site } from 'local-forge/site/site';

/** One step in the app's life on a site. */
export interface Step {
  readonly name: string;
  readonly take: (site: Site, forge: Forge) => Promise<unknown>;
}

const step = (name: string, take: Step['take']): Step => ({ name, take });

const asks = (as: string, functionKey: string): Step =>
  step(`the admin page asks for ${functionKey} as ${as}`, (site) =>
    site.invoke({ as, module: 'privacy', functionKey }),
  );

const asksPanel = (as: string, functionKey: string): Step =>
  step(`the project panel asks for ${functionKey} as ${as}`, (site) =>
    site.invoke({ as, module: 'project-privacy', project: 'ACME', functionKey }),
  );

/** Runs a step while platform calls fail as specified. */
const during = (name: string, faults: Parameters<Forge['faults']>[0], inner: Step): Step =>
  step(`${inner.name}, ${name}`, async (site, forge) => {
    forge.faults(faults);
    try {
      return await inner.take(site, forge);
    } finally {
      forge.faults({});
    }
  });

const install = step('the app is installed', (site) => site.install());
const renew = step('the weekly run renews', (site) => site.renew());
const upgrade = step('a major upgrade', (site) => site.upgrade());
const uninstall = step('the app is uninstalled', (site) => site.uninstall());

const leaveMuch = step('an older version left a hundred and thirty keys and a secret', (site) => {
  for (let index = 0; index < 130; index += 1) site.plant(`left:${index}`, { index });
  site.plant('left-secret', 'x', { secret: true });
  return Promise.resolve();
});

const rename = step('the site is renamed', (site) => {
  site.setJira({ baseUrl: 'https://acme-rockets.atlassian.net' });
  return Promise.resolve();
});

const revoke = step('the site takes back the permission to ask Jira', (site) => {
  site.revoke('read:permission:jira');
  return Promise.resolve();
});

const notReady = { jira: { op: 'serverInfo', status: 401, times: 2 } };
const neverReady = { jira: { op: 'serverInfo', status: 403 } };
const busy = { kvs: { status: 429, retryAfter: 1, every: 2, times: 4 } };
const broken = { kvs: { dropAfter: 1, times: 2 } };
const notJson = { jira: { op: 'serverInfo', status: 200, body: '<html>' } };

/** The app's whole life, covering everything in which both hosts must agree. */
export const life: readonly Step[] = [
  during('while Jira is never ready', neverReady, install),
  uninstall,
  during('while Jira is not ready twice', notReady, install),
  ...['overview', 'statement', 'changes', 'document'].map((name) => asks('admin', name)),
  ...['lead', 'guest'].map((person) => asks(person, 'overview')),
  ...['constructor', 'toString', '__proto__', 'nothing'].map((name) => asks('admin', name)),
  ...['admin', 'lead', 'member', 'guest'].map((person) => asksPanel(person, 'panel')),
  asksPanel('member', 'statement'),
  asksPanel('admin', 'erase'),
  rename,
  asks('admin', 'refresh'),
  asks('admin', 'record'),
  during('while Jira answers with a page', notJson, asks('admin', 'refresh')),
  asks('admin', 'rehearse'),
  during('while storage is busy', busy, asks('admin', 'rehearse')),
  during('while connections to storage break', broken, asks('admin', 'rehearse')),
  asks('admin', 'record'),
  renew,
  upgrade,
  asks('admin', 'overview'),
  asks('admin', 'erase'),
  renew,
  upgrade,
  asks('admin', 'record'),
  revoke,
  asks('admin', 'overview'),
  upgrade,
  leaveMuch,
  asks('admin', 'overview'),
  during('while storage is busy', busy, uninstall),
  install,
  uninstall,
];
