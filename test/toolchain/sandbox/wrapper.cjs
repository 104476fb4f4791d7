/**
 * What runs between Atlassian's sandbox and the bundled app, where Atlassian's own wrapper would. It
 * gives the app the globals that `@forge/*` reads and sends every platform call to the local Forge.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const process = require('node:process');
const { format } = require('node:util');

const running = new AsyncLocalStorage();
const nativeFetch = globalThis.fetch;

Object.defineProperty(globalThis, '__forge_runtime__', { get: () => running.getStore()?.runtime });
Object.defineProperty(globalThis, '__forge_fetch__', { value: platformCall });
globalThis.fetch = (address) => platformCall({ type: 'egress' }, address?.url ?? address);

for (const level of ['debug', 'log', 'info', 'warn', 'error'])
  globalThis.console[level] = (...values) =>
    tell({ logLevel: level, logArguments: [format(...values)] });

/** Beside a bundle that shall find all that the language brings frozen. */
const lockdown = join(module.path, 'lockdown.cjs');
if (existsSync(lockdown)) require(lockdown);

async function platformCall(meta, path, init = {}) {
  const invocation = running.getStore();
  if (invocation === undefined) throw new Error('The platform was called outside a function.');
  invocation.calls += 1;
  const { method, body, headers } = init;
  const sent = { method, body, headers: [...new globalThis.Headers(headers)] };
  const envelope = { order: invocation.calls, meta, path: String(path), init: sent };
  const reply = await nativeFetch(invocation.runtime.proxy.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${invocation.runtime.proxy.token}` },
    body: JSON.stringify(envelope),
    signal: init.signal,
  });
  const { answer, thrown } = await reply.json();
  if (thrown !== undefined) throw Object.assign(new Error(thrown.message), { name: thrown.name });
  return new globalThis.Response(answer.body, answer);
}

/** The sandbox reads one JSON object a line and passes on those that name an invocation. */
function tell(event) {
  const invocationId = running.getStore()?.runtime.appContext.invocationId;
  if (invocationId !== undefined)
    process.stdout.write(`${JSON.stringify({ invocationId, ...event })}\n`);
}

const noTimer = { measure: () => ({ stop() {} }) };
const noCounter = { incr() {}, incrBy() {}, decr() {}, decrBy() {} };

const runtimeOf = (given, lambdaContext) => ({
  ...given,
  lambdaContext,
  container: { handler: 'main' },
  externalAuth: [],
  metrics: { counter: () => noCounter, timing: () => noTimer, gauge: () => ({ set() {} }) },
  featureFlags: () => false,
});

/** The second argument of every function. */
const contextOf = ({ contextAri, aaid, license, appContext }) => ({
  ...(aaid === undefined ? {} : { principal: { accountId: aaid } }),
  installContext: contextAri,
  ...(license === undefined ? {} : { license }),
  installation: appContext.installation,
});

async function ending({ handler, body, _meta }) {
  const [file, name] = handler.split('.');
  try {
    const app = require(join(module.path, `${file}.cjs`));
    return { success: true, body: await app[name](body, contextOf(_meta)) };
  } catch (thrown) {
    const told = thrown instanceof Error ? thrown : { name: typeof thrown, message: 'No error.' };
    return { success: false, error: { errorType: told.name, errorMessage: told.message } };
  }
}

exports.main = (event, lambdaContext) =>
  running.run({ runtime: runtimeOf(event._meta, lambdaContext), calls: 0 }, async () => {
    const result = await ending(event);
    tell({ ended: true });
    return result;
  });
