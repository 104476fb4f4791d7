import { taken } from '../../../src/capabilities/handed';
import { serverInfo } from '../../../src/capabilities/operations';
import { allServed } from '../../../src/capabilities/served';
import { record } from '../../../src/capabilities/stored';
import { codeOf } from '../../../src/platform/failure';
import type { Invocation } from '../../../src/platform/invocation';
import type { Forge } from 'local-forge/forge';
import { startApp, storedRecord } from '../../rigs/app';

type Handler = (invocation: Invocation, ...more: never[]) => Promise<object>;

/** The app with one page's handler replaced. */
const appWith = (page: 'admin-page' | 'project-panel', name: string, handler: Handler) =>
  startApp({
    load: async () => {
      const { serve } = await import('../../../src/platform/resolver');
      const { entered } = await import('../../../src/platform/handed-in');
      const index = await import('../../../src/index');
      const names = allServed.filter((entry) => entry.page === page).map((entry) => entry.name);
      const nothing = () => Promise.resolve({});
      const handlers = Object.fromEntries(
        names.map((one) => [one, one === name ? handler : nothing]),
      );
      const served = entered('resolver', serve<object>(page, handlers));
      return page === 'admin-page'
        ? { ...index, adminPage: served }
        : { ...index, projectPanel: served };
    },
  });

const onPanel = (app: Forge, functionKey: string, as = 'lead') =>
  app.site('acme').invoke({ as, module: 'project-privacy', project: 'ACME', functionKey });
const onAdminPage = (app: Forge, functionKey: string, as = 'admin') =>
  app.site('acme').invoke({ as, module: 'privacy', functionKey });

const refused = { outcome: 'ok', result: { ok: false, error: { code: 'UNDECLARED' } } };

const storage = () => import('../../../src/platform/storage/storage');

describe('the project panel cannot', () => {
  it.each<[string, (invocation: Invocation) => unknown]>([
    ['read the stored values', async (call) => (await storage()).readEntry(call, record)],
    [
      'list what is stored',
      async (call) => (await import('../../../src/platform/storage/walk')).listKeys(call),
    ],
    [
      'ask Jira for the base URL',
      async (call) => (await import('../../../src/platform/jira')).callJira(call, serverInfo),
    ],
    ['be told the installation', (call) => call.take(taken.installation)],
    ['be told the product of the site', (call) => call.take(taken.installContext)],
  ])('%s', async (_, act) => {
    let code = 'not refused';
    const app = await appWith('project-panel', 'panel', async (invocation) => {
      try {
        await act(invocation);
      } catch (thrown) {
        code = codeOf(thrown);
      }
      return {};
    });
    await app.site('acme').install();
    const before = app.calls().length;
    await onPanel(app, 'panel');
    expect(code).toBe('UNDECLARED');
    expect(
      app
        .calls()
        .slice(before)
        .map(({ op }) => op),
    ).toEqual(['mypermissions']);
    app.dispose();
  });
});

it('nobody is told who the person is, only that there is one', async () => {
  let told: unknown;
  const app = await appWith('admin-page', 'changes', (invocation) => {
    told = invocation.take(taken.account);
    return Promise.resolve({});
  });
  await app.site('acme').install();
  await onAdminPage(app, 'changes');
  expect(told).toBe(true);
  app.dispose();
});

it('what answers an admin is told that it answers an admin', async () => {
  let told: unknown;
  const app = await appWith('admin-page', 'changes', (_, viewer: never) => {
    told = viewer;
    return Promise.resolve({});
  });
  await app.site('acme').install();
  await onAdminPage(app, 'changes');
  expect(told).toBe('jira-admin');
  app.dispose();
});

describe('an answer', () => {
  const whole = { from: null, to: '', summary: '', changes: [] };

  it.each([
    ['more than', { ...whole, receipt: 'values' }],
    ['less than', { from: null, to: '', summary: '' }],
    ['something else than', { from: null, to: '', summary: '', receipt: 'values' }],
  ])('that holds %s what is declared is not given', async (_, answer) => {
    const app = await appWith('admin-page', 'changes', () => Promise.resolve(answer));
    await app.site('acme').install();
    expect(await onAdminPage(app, 'changes')).toMatchObject(refused);
    app.dispose();
  });

  it('gets the names of what was handed in from the door, and the values only for an admin', async () => {
    const app = await startApp();
    await app.site('acme').install();
    const { result } = (await onPanel(app, 'panel')) as {
      result: { value: { receipt: { handed: { value: unknown }[] } } };
    };
    expect(result.value.receipt.handed.length).toBeGreaterThan(10);
    expect(result.value.receipt.handed.filter(({ value }) => value !== null)).toEqual([]);
    app.dispose();
  });
});

it.each(['overview', 'statement', 'document', 'changes'])(
  'what is only looked at cannot write: %s',
  async (name) => {
    const app = await appWith('admin-page', name, async (invocation) => {
      await (await storage()).deleteEntry(invocation, record);
      return {};
    });
    await app.site('acme').install();
    expect(await onAdminPage(app, name)).toMatchObject(refused);
    expect(storedRecord(app.site('acme'))).toBeDefined();
    app.dispose();
  },
);

describe('nothing is served', () => {
  it('before the guard, not even a default of a parameter', async () => {
    let isReached = false;
    const early = (): boolean => (isReached = true);
    const handler: Handler = (_, __?: never, seen = early()) => Promise.resolve({ seen });
    const app = await appWith('admin-page', 'overview', handler);
    await app.site('acme').install();
    for (const as of ['lead', 'member', 'guest']) await onAdminPage(app, 'overview', as);
    expect(isReached).toBe(false);
    app.dispose();
  });

  it('under a name that is not declared, or a declared one left out', async () => {
    const { serve } = await import('../../../src/platform/resolver');
    const panel = () => Promise.resolve({} as never);
    expect(() =>
      serve('project-panel', { panel, statement: panel, support: panel } as object),
    ).toThrow('UNDECLARED');
    for (const served of [{ panel, support: panel }, { panel }, {}])
      expect(() => serve('project-panel', served as object)).toThrow('UNDECLARED');
  });

  it.each(['support', 'constructor', 'toString', '__proto__', 'Overview', 'overview '])(
    'to a page that asks for "%s"',
    async (name) => {
      const app = await startApp();
      await app.site('acme').install();
      expect(await onAdminPage(app, name)).toMatchObject({
        result: { ok: false, error: { code: 'BAD_REQUEST' } },
      });
      app.dispose();
    },
  );

  it('of the admin page to anybody but a Jira admin, by what is declared', () => {
    const guards = allServed.map(({ page, guard }) => `${page} ${guard}`);
    expect([...new Set(guards)]).toEqual([
      'admin-page jira-admin',
      'project-panel project-person',
      'personal-page person',
    ]);
  });
});

it('Jira is asked about the person again for each call', async () => {
  const app = await startApp();
  await app.site('acme').install();
  const before = app.calls().length;
  for (const name of ['changes', 'changes', 'document']) await onAdminPage(app, name);
  const asked = app
    .calls()
    .slice(before)
    .filter(({ op }) => op === 'mypermissions');
  expect(asked.map(({ path }) => path)).toEqual(
    Array(3).fill('/rest/api/3/mypermissions?permissions=ADMINISTER'),
  );
  app.dispose();
});
