import { listenToSandboxes, openSandbox, type Sandbox, type SandboxEvent } from '../atlassian';
import { forgeRuntime } from './globals';
import { openLoopback, type Line, type Loopback } from './loopback';

type AppFunction = (event: unknown, context: FunctionContext) => Promise<unknown>;

interface FunctionContext {
  readonly installContext?: string;
  readonly principal?: { readonly accountId: string };
}

/** The bundled app: each export runs in Atlassian's sandbox, which sends its calls back here. */
export interface SandboxedApp {
  readonly exports: Readonly<Record<string, AppFunction>>;
  readonly stop: () => Promise<void>;
}

/** The listeners to running functions, by invocation. */
type Hearers = Map<string, (event: SandboxEvent) => void>;

/** Opens the bundle in a folder; `names` are the exports of its `index`. */
export async function openSandboxedApp(
  folder: string,
  names: readonly string[],
): Promise<SandboxedApp> {
  const loopback = await openLoopback();
  const hearers: Hearers = new Map();
  const deafen = listenToSandboxes((event) => hearers.get(event.invocationId)?.(event));
  const sandboxes = new Map(
    names.map((name) => [name, openSandbox(folder, `index.${name}`)] as const),
  );
  const exports = [...sandboxes].map(([name, sandbox]) => [
    name,
    sandboxed(`index.${name}`, sandbox, loopback, hearers),
  ]);
  return {
    exports: Object.fromEntries(exports) as SandboxedApp['exports'],
    stop: async () => {
      deafen();
      for (const sandbox of sandboxes.values()) sandbox.stop();
      await loopback.close();
    },
  };
}

const sandboxed =
  (handler: string, sandbox: Sandbox, loopback: Loopback, hearers: Hearers): AppFunction =>
  async (event, context) => {
    const line = loopback.open();
    const meta = metaOf(context, { url: loopback.url, token: line.token });
    const ended = hear(meta.appContext.invocationId, line, hearers);
    try {
      const request = { handler, body: event, variables: [], _meta: meta } as const;
      const [result] = await Promise.all([sandbox.execute(request), ended]);
      if (result.success) return result.body;
      const { errorType, errorMessage } = result.error;
      throw Object.assign(new Error(errorMessage), { name: errorType });
    } finally {
      line.close();
    }
  };

function metaOf(context: FunctionContext, proxy: { url: string; token: string }) {
  const { appContext, tracing, lambdaContext } = forgeRuntime();
  return {
    proxy,
    appContext,
    tracing,
    contextAri: context.installContext,
    aaid: context.principal?.accountId,
    timeout: lambdaContext.getRemainingTimeInMillis() / 1000,
  };
}

/** Logs what the function logs, as that function, until it has ended. */
const hear = (invocationId: string, line: Line, hearers: Hearers): Promise<void> =>
  new Promise((resolve) => {
    hearers.set(invocationId, ({ logLevel, logArguments = [], ended }) => {
      if (logLevel !== undefined)
        line.as(() => {
          write(logLevel, logArguments);
        });
      if (ended !== true) return;
      hearers.delete(invocationId);
      resolve();
    });
  });

function write(level: string, values: readonly string[]): void {
  const log: unknown = Reflect.get(console, level);
  if (typeof log === 'function') Reflect.apply(log, console, values);
}
