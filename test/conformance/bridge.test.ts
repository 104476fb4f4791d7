import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type CallBridge = (op: string, payload?: unknown) => Promise<unknown>;

const PACKAGE = 'node_modules/@forge/bridge/out';

/** Every operation that the package's source requests from the bridge. */
const offered: readonly string[] = readdirSync(PACKAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(PACKAGE, name), 'utf8'))
  .flatMap((source) => [...source.matchAll(/callBridge\)?\('(\w+)'/g)].map(([, op = '']) => op))
  .filter((op, index, all) => all.indexOf(op) === index)
  .sort();

let bridge: { readonly callBridge: CallBridge };

/** The parts of a browser that the bridge script needs to start. */
beforeAll(async () => {
  const nothing = (): void => undefined;
  const window = { parent: { postMessage: nothing }, addEventListener: nothing };
  const document = { currentScript: { dataset: { shell: 'http://shell.test' } } };
  class ResizeObserver {
    observe = nothing;
  }
  Object.assign(globalThis, { window, document, ResizeObserver });
  await import('local-forge/shell/bridge');
  bridge = Reflect.get(globalThis, '__bridge') as typeof bridge;
});

/** The result of a call that ends immediately; one that waits for the shell does not. */
const endingOf = (op: string): Promise<string> =>
  Promise.race([
    bridge.callBridge(op, { event: 'one', callback: () => undefined }).then(
      () => 'answered',
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : 'another error'),
    ),
    new Promise<string>((resolve) => setTimeout(resolve, 20, 'asked the shell')),
  ]);

it('the package asks for more than thirty operations, and the page’s few are among them', () => {
  expect(offered.length).toBeGreaterThan(30);
  expect(offered).toEqual(expect.arrayContaining(['invoke', 'getContext', 'enableTheming']));
});

it('the page is given one global with one function, and cannot change it', () => {
  expect(Object.keys(bridge)).toEqual(['callBridge']);
  expect(Object.isFrozen(bridge)).toBe(true);
});

it.each(offered)('%s is modelled or refused by its name', async (op) => {
  const ending = await endingOf(op);
  const byName = ending.startsWith('not modelled by the local Forge: ') && ending.endsWith(op);
  expect(byName || ending === 'answered' || ending === 'asked the shell').toBe(true);
});

it('nothing is modelled that the package does not offer', () => {
  const source = readFileSync('packages/local-forge/shell/bridge.ts', 'utf8');
  const [, list = ''] = /const operations[^{]*\{([^]*?)\n\};/.exec(source) ?? [];
  const modelled = [...list.matchAll(/^ {2}(\w+)[:,]/gm)].map(([, op = '']) => op);
  expect(modelled.length).toBeGreaterThan(10);
  expect(modelled.filter((op) => !offered.includes(op))).toEqual([]);
});

it.each(['constructor', 'toString', 'nonsense'])('%s is no operation', async (op) => {
  expect(await endingOf(op)).toContain(`not modelled by the local Forge: `);
});
