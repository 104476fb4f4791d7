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
