import type { Forge } from 'local-forge/forge';
import {
  ask,
  askPanel,
  askPersonal,
  installedApp,
  logged,
  storedRecord,
  valueOf,
  someNumber,
} from '../../../rigs/app';
import { offered } from '../authorization/offered';

let app: Forge;
beforeEach(async () => {
  app = await installedApp('acme', 'globex');
});
afterEach(() => {
  app.dispose();
});

const no = (code: string) => ({ ok: false, error: { code } });
describe.each(offered['admin-page'])('%s', (functionKey) => {
  it.each(['lead', 'member', 'guest'])('refuses %s and changes nothing', async (as) => {
    const before = app.site('acme').storage();
    expect(await ask(app.site('acme'), as, functionKey)).toEqual(no('NOT_ALLOWED'));
    expect(app.site('acme').storage()).toEqual(before);
  });

  it.each([401, 403, 429, 500])('answers nobody when Jira answers %i', async (status) => {
    const before = app.site('acme').storage();
    app.faults({ jira: { op: 'mypermissions', status } });
    const result = await ask(app.site('acme'), 'admin', functionKey);
    expect(result).toMatchObject({ ok: false });
    expect(app.site('acme').storage()).toEqual(before);
  });

  it.each([
    '{}',
    'null',
    '[]',
    '{"permissions":{}}',
    '{"permissions":{"ADMINISTER":{}}}',
    '{"permissions":{"ADMINISTER":{"havePermission":"true"}}}',
    '{"permissions":{"ADMINISTER":{"havePermission":1}}}',
    '{"permissions":[{"ADMINISTER":{"havePermission":true}}]}',
    'true',
    'not JSON',
  ])('answers nobody when Jira answers %s', async (body) => {
    app.faults({ jira: { op: 'mypermissions', status: 200, body } });
    const result = await ask(app.site('acme'), 'admin', functionKey);
    expect(result).toMatchObject({ ok: false });
    expect(result).not.toHaveProperty('value');
  });
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'unknown', ''])(
  'refuses to invoke %j',
  async (functionKey) => {
    const result = await ask(app.site('acme'), 'admin', functionKey);
    expect(result).toEqual(no('BAD_REQUEST'));
  },
);

it('does not offer the admin page’s functions to the project panel', async () => {
  expect(await askPanel(app.site('acme'), 'admin', 'erase')).toEqual(no('BAD_REQUEST'));
});

it.each([
  ['admin', 'jira-admin'],
  ['lead', 'project-admin'],
  ['member', 'member'],
])('opens the panel to %s, as %s', async (as, viewer) => {
  expect(await askPanel(app.site('acme'), as)).toMatchObject({ ok: true, value: { viewer } });
});

it('refuses the panel to somebody who may not see the project', async () => {
  expect(await askPanel(app.site('acme'), 'guest')).toEqual(no('NOT_ALLOWED'));
});

it('never hands the panel a stored value, nor reads storage for it', async () => {
  const { baseUrl, clientKey } = storedRecord(app.site('acme')) ?? {};
  const panel = valueOf(await askPanel(app.site('acme'), 'lead'));
  expect(panel.receipt.storage).toEqual([]);
  expect(JSON.stringify(panel)).not.toContain(baseUrl);
  expect(JSON.stringify(panel)).not.toContain(clientKey);
});

it.each([
  ['admin', 'jira-admin'],
  ['lead', 'member'],
  ['member', 'member'],
  ['guest', 'member'],
])('opens the personal page to %s, as %s', async (as, viewer) => {
  expect(await askPersonal(app.site('acme'), as)).toMatchObject({ ok: true, value: { viewer } });
});

it('refuses the personal page to nobody in particular, and asks Jira nothing about them', async () => {
  const asked = app.calls().length;
  const event = { call: { functionKey: 'panel' }, context: { moduleKey: 'personal-privacy' } };
  const { result } = await app.site('acme').run('personal-page', event, {});
  expect(result).toEqual(no('NOT_ALLOWED'));
  expect(app.calls()).toHaveLength(asked);
});

it('never hands the personal page a stored value, nor reads storage for it', async () => {
  const { baseUrl, clientKey } = storedRecord(app.site('acme')) ?? {};
  const panel = valueOf(await askPersonal(app.site('acme'), 'member'));
  expect(panel.receipt.storage).toEqual([]);
  expect(panel.receipt.handed.filter(({ value }) => value !== null)).toEqual([]);
  expect(JSON.stringify(panel)).not.toContain(baseUrl);
  expect(JSON.stringify(panel)).not.toContain(clientKey);
});

it('names to the panel what it was handed, and shows no value of it', async () => {
  const { receipt } = valueOf(await askPanel(app.site('acme'), 'lead'));
  expect(receipt.handed.length).toBeGreaterThan(5);
  expect(receipt.handed.filter(({ value }) => value !== null)).toEqual([]);
});

it('logs a refusal as a name, a code and milliseconds only', async () => {
  await ask(app.site('acme'), 'guest', 'overview');
  expect(logged(app).at(-1)).toEqual({
    event: 'refused',
    ms: someNumber,
    code: 'NOT_ALLOWED',
  });
});
