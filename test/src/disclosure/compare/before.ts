import type { Disclosure } from '../../../../src/disclosure/disclosure';
import { disclosing } from '../committed';

/** A disclosure with one item of every kind. */
export const before: Disclosure = disclosing({
  scopes: [{ id: 'storage:app', reason: 'r', without: 'w', permitsBeyond: 'b', usedFor: [] }],
  stored: [
    {
      id: 'record',
      key: 'installation',
      timeLimitDays: 90,
      fields: [{ id: 'baseUrl', reason: 'r', shape: '/^x$/', maxLength: 9 }],
    },
  ],
  handed: [{ id: 'event.id', reason: 'r', in: ['trigger'], storedAs: null, used: true }],
  operations: [
    {
      id: 'server-info',
      method: 'GET',
      path: '/info',
      query: ['a'],
      as: 'app',
      scope: null,
      reason: 'r',
      without: 'w',
    },
  ],
  egress: {
    externalAddresses: [],
    contentPermissions: [],
    remotes: [],
    connectModules: [],
    webTriggers: [],
    endpoints: [],
  },
  served: [
    {
      page: 'admin-page',
      name: 'overview',
      guard: 'jira-admin',
      writes: false,
      shows: ['record'],
      receipt: 'values',
    },
  ],
  declarations: '0',
  modules: [{ type: 'trigger', key: 'installed', function: 'installed', resource: null }],
  lifecycle: [{ event: 'preUninstall', function: 'pre-uninstall', handler: 'index.a' }],
  schedules: [
    { id: 'renew', interval: 'week', reason: 'r', function: 'renew', handler: 'index.b' },
  ],
  logEvents: [{ name: 'erased', counts: ['ms'], reason: 'r' }],
  dependencies: [{ name: 'preact', version: '1.0.0', licence: 'MIT', bundles: ['pages'] }],
});

type Lists = {
  [Key in keyof Disclosure]: Disclosure[Key] extends readonly (infer Item)[] ? Item : never;
};

/** The single item of a list. */
export const only = <Key extends keyof Lists>(key: Key): Lists[Key] => {
  const [item] = before[key] as unknown as [Lists[Key]];
  return item;
};
