import type { Overview, Panel, RecordView } from '../../src/contract';

const values = {
  clientKey: '3f0c9a52-7d1e-4b8a-9c64-2a5be7f0d913',
  baseUrl: 'https://acme.example',
  productType: 'jira',
};
const times = {
  storedAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  expiresAt: '2027-02-18T08:00:00.000Z',
};

export const ours: RecordView = { state: 'ours', values, ...times };
export const foreign: RecordView = { state: 'foreign', values, ...times };
export const unreadable: RecordView = { state: 'unreadable', code: 'STORAGE_UNAVAILABLE' };

const readAt = '2026-11-22T12:00:00.000Z';
const fields: Overview['fields'] = [
  { id: 'clientKey', reason: 'Why the key.' },
  { id: 'baseUrl', reason: 'Why the URL.' },
  { id: 'productType', reason: 'Why the type.' },
];
const scopes: Overview['scopes'] = ['storage:app', 'read:permission:jira'].map((id) => ({
  id,
  reason: `Why ${id}.`,
  declared: true,
  granted: true,
  used: true,
  disclosed: true,
}));
const handed = (path: string, use: 'used' | 'dropped'): Overview['receipt']['handed'][number] => ({
  id: path,
  path,
  reason: `Why ${path}.`,
  value: 'a value',
  use,
  kept: false,
  declared: true,
});
const receipt: Overview['receipt'] = {
  handed: [handed('context.license', 'dropped'), handed('context.principal.accountId', 'used')],
  jira: [
    {
      id: 'permission-check',
      reason: 'Asks.',
      method: 'GET',
      path: '/rest/api/3/mypermissions',
      as: 'user',
      status: 200,
      ms: 31,
    },
  ],
  storage: [],
};

/** The answer for a Jira admin when all is well, with parts replaced. */
export const overview = (parts: Partial<Overview> = {}): Overview => ({
  readAt,
  record: ours,
  otherKeys: { state: 'walked', undeclared: [], undeclaredCount: 0 },
  installationId: values.clientKey,
  scopes,
  differences: [],
  version: '0.1.0',
  disclosureHash: 'f'.repeat(64),
  maker: null,
  fields,
  timeLimitDays: 90,
  receipt,
  ...parts,
});

/** The answer for a person in a project, with parts replaced. */
export const panel = (parts: Partial<Panel> = {}): Panel => ({
  readAt,
  viewer: 'member',
  fields,
  scopes,
  differences: [],
  version: '0.1.0',
  maker: null,
  receipt,
  ...parts,
});

/** Parts in which nothing is like anything beside it. */
export const differing: Pick<Overview, 'scopes' | 'differences' | 'receipt'> = {
  scopes: [
    { id: 'a', reason: 'Why a.', declared: true, granted: false, used: false, disclosed: true },
    { id: 'b', reason: 'Why b.', declared: false, granted: true, used: true, disclosed: false },
    { id: 'c', reason: 'Why c.', declared: true, granted: null, used: true, disclosed: true },
  ],
  differences: [
    { kind: 'not-granted', id: 'a' },
    { kind: 'granted-but-not-declared', id: 'b' },
  ],
  receipt: {
    handed: [
      {
        id: 'x',
        path: 'x',
        reason: 'Why x.',
        value: 'X',
        use: 'dropped',
        kept: false,
        declared: false,
      },
      { id: 'y', path: 'y', reason: 'Why y.', value: 'Y', use: 'used', kept: true, declared: true },
      {
        id: 'z',
        path: 'z',
        reason: 'Why z.',
        value: null,
        use: 'used',
        kept: false,
        declared: true,
      },
    ],
    jira: [
      { id: 'i', reason: 'Asks.', method: 'GET', path: '/i', as: 'user', status: 200, ms: 31 },
      { id: 'j', reason: 'Asks again.', method: 'GET', path: '/j', as: 'app', status: null, ms: 7 },
    ],
    storage: [
      { action: 'read', key: 'installation', keys: 1, ok: true, ms: 4 },
      { action: 'list', key: '*', keys: 12, ok: false, ms: 5 },
      { action: 'delete', key: 'old', keys: 2, ok: true, ms: 6 },
    ],
  },
};
