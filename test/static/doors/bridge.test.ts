/**
 * @jest-environment jsdom
 */
type Asked = readonly [op: string, payload: unknown];

const asked: Asked[] = [];

/** Jira's side of the bridge: records the calls and answers nothing useful. */
const callBridge = (op: string, payload?: unknown): Promise<unknown> => {
  asked.push([op, payload]);
  return op === 'getContext'
    ? Promise.resolve({
        moduleKey: 'privacy',
        accountId: '5b10a2844c20165700ede21g',
        locale: 'en-US',
      })
    : Promise.resolve({ ok: false, error: { code: 'INTERNAL' } });
};

const FUNCTIONS = ['overview', 'statement', 'changes', 'document', 'panel', 'statement'].concat([
  'refresh',
  'record',
  'erase',
  'rehearse',
]);

const bridge = () => import('../../../static/privacy/start/bridge');
beforeAll(() => {
  Object.assign(window, { __bridge: { callBridge } });
});
beforeEach(() => {
  asked.length = 0;
});

it('a function is sent its name and nothing else, whatever is handed to the door', async () => {
  const OTHERS = ['readContext', 'takeTheme'];
  const calls = Object.entries(await bridge()).filter(([name]) => !OTHERS.includes(name));
  const loose = calls.map(([, call]) => call as (...given: unknown[]) => Promise<unknown>);
  expect(loose).toHaveLength(10);
  for (const call of loose) await call({ site: 'acme' }, 'the stored values');
  expect(asked.map(([op]) => op)).toEqual(loose.map(() => 'invoke'));
  expect(JSON.stringify(asked)).not.toMatch(/acme|stored values/);
  const names = asked.map(([, payload]) => (payload as { functionKey: string }).functionKey);
  expect(names.toSorted()).toEqual(FUNCTIONS.toSorted());
  const sent = asked.map(([, payload]) => Object.entries(payload as object));
  expect(
    sent.flat().filter(([name, value]) => name !== 'functionKey' && value !== undefined),
  ).toEqual([]);
});

it('the page asks for Jira’s theme', async () => {
  (await bridge()).takeTheme();
  expect(asked.map(([op]) => op)).toEqual(['enableTheming']);
});

it('the page is not told who looks at it', async () => {
  const context = await (await bridge()).readContext();
  expect(Object.keys(context).sort()).toEqual(['locale', 'moduleKey', 'siteUrl', 'timezone']);
});
