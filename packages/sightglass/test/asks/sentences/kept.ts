import {
  asking,
  descriptor,
  having,
  manifest,
  permitting,
  remote,
  sending,
  type Fixture,
} from './fixture';

const BACKEND = 'fetch:\n  backend:\n    - address: https://example.com';
const NOWHERE = manifest();

/** What is kept, where, and for how long. */
export const keptFixtures: readonly Fixture[] = [
  { id: 'storage.hosted', said: asking('storage:app'), unsaid: asking('read:issue:jira') },
  {
    id: 'storage.entities',
    said: manifest('  storage:\n    entities:\n      - name: note'),
    unsaid: NOWHERE,
  },
  {
    id: 'storage.sql',
    said: having('sql:\n  - key: s'),
    unsaid: having('objectStore:\n  - key: s'),
  },
  {
    id: 'storage.objects',
    said: having('objectStore:\n  - key: s'),
    unsaid: having('sql:\n  - key: s'),
  },
  ...(['pii', 'ugc', 'other'] as const).map((label) => ({
    id: { pii: 'storage.personal', ugc: 'storage.content', other: 'storage.other-data' }[label],
    said: manifest(`  storage:\n    classifications: [${label}]`),
    unsaid: manifest(`  storage:\n    classifications: [${label === 'pii' ? 'ugc' : 'pii'}]`),
  })),
  {
    id: 'storage.unstated',
    said: asking('storage:app'),
    unsaid: `${asking('storage:app')}\napp:\n  storage:\n    classifications: [pii]`,
  },
  { id: 'storage.none', said: NOWHERE, unsaid: asking('storage:app') },
  {
    id: 'uninstall.told',
    said: having('preUninstall:\n  - key: p\n    function: f'),
    unsaid: NOWHERE,
  },
  {
    id: 'uninstall.not-told',
    said: asking('storage:app'),
    unsaid: `${asking('storage:app')}\nmodules:\n  preUninstall:\n    - key: p`,
  },
  { id: 'uninstall.nothing-kept', said: NOWHERE, unsaid: asking('storage:app') },
  { id: 'uninstall.servers', said: sending(BACKEND), unsaid: NOWHERE },
  {
    id: 'uninstall.connect-told',
    said: descriptor({ lifecycle: { uninstalled: '/gone' } }),
    unsaid: descriptor({ lifecycle: { installed: '/here' } }),
  },
  {
    id: 'uninstall.connect-not-told',
    said: descriptor({ lifecycle: { installed: '/here' } }),
    unsaid: descriptor({ lifecycle: { uninstalled: '/gone' } }),
  },
  { id: 'residency.pinned', said: NOWHERE, unsaid: sending(BACKEND) },
  { id: 'residency.not-pinned', said: remote('operations: [storage]'), unsaid: NOWHERE },
  { id: 'residency.connect', said: descriptor(), unsaid: NOWHERE },
  { id: 'roa.yes', said: NOWHERE, unsaid: sending(BACKEND) },
  { id: 'roa.no', said: sending(BACKEND), unsaid: permitting('scopes: []') },
  { id: 'roa.connect', said: descriptor(), unsaid: NOWHERE },
];
