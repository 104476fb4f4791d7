import type { DisclosedField, Disclosure } from '../../../../src/disclosure/disclosure';
import { before, only } from './before';

const entry = only('stored');
const [field] = entry.fields as [DisclosedField];
const withEntry = (parts: Partial<typeof entry>) => ({ stored: [{ ...entry, ...parts }] });
const [taken, operation] = [only('handed'), only('operations')];
const served = only('served');
const [part, line] = [only('dependencies'), only('logEvents')];
const reaching = (parts: Partial<Disclosure['egress']>) => ({
  egress: { ...before.egress, ...parts },
});

/** A change, and a sentence that must tell it. */
export const CASES: readonly [string, Partial<Disclosure>, string][] = [
  [
    'a new permission',
    { scopes: [...before.scopes, { ...only('scopes'), id: 'read:jira-work' }] },
    'New: the app may use the permission read:jira-work.',
  ],
  [
    'a permission given up',
    { scopes: [] },
    'Removed: the app gives up the permission storage:app.',
  ],
  [
    'what a permission permits',
    { scopes: [{ ...only('scopes'), permitsBeyond: 'more' }] },
    'Changed: what the permission storage:app could allow beyond its use.',
  ],
  [
    'a new outside address',
    reaching({ externalAddresses: ['evil.dev'] }),
    'New: data may go to evil.dev.',
  ],
  ['a new remote', reaching({ remotes: ['hub'] }), 'New: the app may use the outside server hub.'],
  [
    'a relaxed content policy',
    reaching({ contentPermissions: ['unsafe-inline'] }),
    'New: its pages may run or show content by the rule unsafe-inline.',
  ],
  [
    'a new web trigger',
    reaching({ webTriggers: ['hook'] }),
    'New: the app can be called from outside by the web address hook.',
  ],
  [
    'a new endpoint',
    reaching({ endpoints: ['hub'] }),
    'New: calls may go to the outside endpoint hub.',
  ],
  [
    'a new Connect module',
    reaching({ connectModules: ['jira:webhooks'] }),
    'New: the app has the Connect part jira:webhooks, which can run outside Atlassian.',
  ],
  [
    'a fourth field',
    withEntry({ fields: [...entry.fields, { ...field, id: 'owner' }] }),
    'New: the app may store owner.',
  ],
  ['a field less', withEntry({ fields: [] }), 'Removed: the app no longer stores baseUrl.'],
  [
    'another form of a field',
    withEntry({ fields: [{ ...field, shape: '/.*/' }] }),
    'Changed: the form in which baseUrl is stored.',
  ],
  [
    'more room in a field',
    withEntry({ fields: [{ ...field, maxLength: 10 }] }),
    'Changed: the form in which baseUrl is stored.',
  ],
  [
    'nothing under a key any more',
    { stored: [] },
    'Removed: the app no longer stores anything under the key installation.',
  ],
  [
    'another time limit',
    withEntry({ timeLimitDays: 365 }),
    'Changed: what is stored expires after 365 days and not after 90.',
  ],
  [
    'another key',
    { stored: [entry, { ...entry, key: 'people', fields: [] }] },
    'New: the app may store something under the key people.',
  ],
  [
    'something new handed in',
    { handed: [taken, { ...taken, id: 'event.mail', used: false }] },
    'New: the app may receive event.mail.',
  ],
  [
    'something no longer handed in',
    { handed: [] },
    'Removed: the app no longer receives event.id.',
  ],
  [
    'something no longer looked at',
    { handed: [{ ...taken, used: false }] },
    'Removed: the app no longer looks at event.id.',
  ],
  [
    'something that may now be stored',
    { handed: [{ ...taken, storedAs: 'owner' }] },
    'New: the app may store event.id, as owner.',
  ],
  [
    'something handed in with other calls',
    { handed: [{ ...taken, in: ['trigger', 'resolver'] }] },
    'Changed: the calls that bring event.id. They are now trigger and resolver.',
  ],
  [
    'a new request to Jira',
    { operations: [operation, { ...operation, path: '/user', as: 'user' }] },
    'New: the app may send Jira GET /user, in the name of the person at the page.',
  ],
  [
    'something new that a page may ask for',
    { served: [served, { ...served, name: 'everything' }] },
    'New: admin-page may ask for everything.',
  ],
  [
    'something that a page no longer asks for',
    { served: [] },
    'Removed: admin-page no longer asks for overview.',
  ],
  [
    'a weaker guard',
    { served: [{ ...served, guard: 'project-person' }] },
    'Changed: who may ask for overview on admin-page, what that may change, or what it shows.',
  ],
  [
    'more that a page is shown',
    { served: [{ ...served, shows: ['record', 'people'] }] },
    'Changed: who may ask for overview on admin-page, what that may change, or what it shows.',
  ],
  [
    'another reason',
    { handed: [{ ...taken, reason: 'Nothing of interest.' }] },
    'Changed: another detail of handed.',
  ],
  [
    'another detail of a declaration',
    { declarations: '1' },
    'Changed: another detail of declarations.',
  ],
  ['a request less', { operations: [] }, 'Removed: the app no longer sends Jira GET /info.'],
  [
    'a request in another name',
    { operations: [{ ...operation, as: 'user' }] },
    'Changed: the app sends Jira GET /info in the name of the person at the page.',
  ],
  [
    'more in a request',
    { operations: [{ ...operation, query: ['a', 'b'] }] },
    'Changed: what the app may add to GET /info. It is now a and b.',
  ],
  [
    'a new log line',
    { logEvents: [line, { ...line, name: 'seen' }] },
    'New: the app may log seen.',
  ],
  ['a log line less', { logEvents: [] }, 'Removed: the app no longer logs erased.'],
  [
    'more in a log line',
    { logEvents: [{ ...line, counts: ['ms', 'account'] }] },
    'Changed: what the app counts in the log line erased. It is now ms and account.',
  ],
  [
    'a new run by the clock',
    { schedules: [only('schedules'), { ...only('schedules'), id: 'scan' }] },
    'New: scan runs by the clock, every week.',
  ],
  [
    'a run by the clock at other times',
    { schedules: [{ ...only('schedules'), interval: 'hour' as 'week' }] },
    'Changed: renew now runs every hour.',
  ],
  ['a run less', { schedules: [] }, 'Removed: renew no longer runs by the clock.'],
  [
    'a new module',
    { modules: [only('modules'), { ...only('modules'), type: 'rovo:agent', key: 'helper' }] },
    'New: the part helper of the kind rovo:agent.',
  ],
  ['a module less', { modules: [] }, 'Removed: the part installed of the kind trigger.'],
  [
    'a new event',
    { lifecycle: [only('lifecycle'), { ...only('lifecycle'), event: 'avi:jira:created:issue' }] },
    'New: Atlassian calls the app on avi:jira:created:issue.',
  ],
  [
    'other code for an event',
    { lifecycle: [{ ...only('lifecycle'), handler: 'index.other' }] },
    'Changed: the code that runs when Atlassian calls the app on preUninstall.',
  ],
  [
    'an event less',
    { lifecycle: [] },
    'Removed: Atlassian no longer calls the app on preUninstall.',
  ],
  [
    'a new dependency',
    { dependencies: [part, { ...part, name: 'left-pad' }] },
    'New: the app is built with left-pad, under the license MIT.',
  ],
  ['a dependency less', { dependencies: [] }, 'Removed: the app is no longer built with preact.'],
  [
    'a newer dependency',
    { dependencies: [{ ...part, version: '2.0.0' }] },
    'Changed: the version of preact, from 1.0.0 to 2.0.0.',
  ],
  [
    'a second version beside the first',
    { dependencies: [part, { ...part, version: '2.0.0' }] },
    'Changed: the version of preact, from 1.0.0 to 1.0.0, 2.0.0.',
  ],
  [
    'another licence',
    { dependencies: [{ ...part, licence: 'GPL-3.0' }] },
    'Changed: the license of preact. It is now GPL-3.0.',
  ],
  [
    'a dependency in another bundle',
    { dependencies: [{ ...part, bundles: ['functions', 'pages'] }] },
    'Changed: where preact is used. It is now in functions and pages.',
  ],
];
