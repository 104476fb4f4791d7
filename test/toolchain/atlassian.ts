import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/**
 * Atlassian's tools are installed in this folder only, and loaded when needed, so that the rest of
 * the project works without them.
 */
const load = createRequire(resolve('test/toolchain/package.json'));

/** A function of the bundled app in a process of its own. */
export interface Sandbox {
  readonly execute: (request: SandboxRequest) => Promise<SandboxResult>;
  readonly stop: () => void;
}

export interface SandboxRequest {
  readonly handler: string;
  readonly body: unknown;
  readonly variables: readonly [];
  readonly _meta: object;
}

export type SandboxResult =
  | { readonly success: true; readonly body?: unknown }
  | {
      readonly success: false;
      readonly error: { readonly errorType: string; readonly errorMessage: string };
    };

/** An event of a running function: a logged line, or its end. */
export interface SandboxEvent {
  readonly invocationId: string;
  readonly logLevel?: string;
  readonly logArguments?: readonly string[];
  readonly ended?: true;
}

interface Tunnel {
  readonly NodeSandbox: new (place: {
    readonly appPath: string;
    readonly modName: string;
    readonly handler: string;
  }) => Sandbox;
}

interface Runtime {
  readonly EVENT_P3_LOG: string;
  readonly StaticInvocationEventEmitter: {
    readonly addListener: (name: string, listener: (event: SandboxEvent) => void) => void;
    readonly removeListener: (name: string, listener: (event: SandboxEvent) => void) => void;
  };
}

interface Shared {
  readonly Text: {
    readonly eligibility: {
      readonly cmd: { readonly rule: { readonly conversion: (code: string) => string } };
    };
  };
}

/** Starts Atlassian's own sandbox for one handler of a bundle. */
export function openSandbox(appPath: string, handlerPath: string): Sandbox {
  const { NodeSandbox } = load('@forge/tunnel') as Tunnel;
  const [modName = '', handler = ''] = handlerPath.split('.');
  return new NodeSandbox({ appPath, modName, handler });
}

/** Subscribes to the sandboxes' events; the returned function unsubscribes. */
export function listenToSandboxes(listener: (event: SandboxEvent) => void): () => void {
  const { StaticInvocationEventEmitter, EVENT_P3_LOG } = load('@forge/runtime') as Runtime;
  StaticInvocationEventEmitter.addListener(EVENT_P3_LOG, listener);
  return () => {
    StaticInvocationEventEmitter.removeListener(EVENT_P3_LOG, listener);
  };
}

/** Atlassian's text for a verdict; the code itself where there is none. */
export const wordsForVerdict = (code: string): string =>
  (load('@forge/cli-shared') as Shared).Text.eligibility.cmd.rule.conversion(code);

/** Runs a program of this folder on an app and returns its output. */
export function runTool(
  program: string,
  argument: string,
  app: string,
  ...more: string[]
): unknown {
  const file = resolve('test/toolchain', program);
  const ran = spawnSync(process.execPath, [file, argument, ...more], {
    cwd: app,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`${program} failed:\n${ran.stderr}`);
  return JSON.parse(ran.stdout);
}
