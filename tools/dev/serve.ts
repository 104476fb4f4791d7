import { createForge } from 'local-forge/forge';
import { Builds } from 'local-forge/http/builds';
import { serve } from 'local-forge/http/serve';
import type { App } from 'local-forge/running/host';

interface DevOptions {
  readonly port: number;
  readonly pagesDir: string;
  readonly clientDir: string;
  /** Imports the functions as they were last built. */
  readonly load: () => Promise<App>;
}

interface DevServer {
  readonly port: number;
  /** Runs the functions as they were last built. Sites and storage stay. */
  readonly deploy: () => Promise<void>;
  /** Shows the pages as they were last built. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Serves an app that changes. Rejects when the port is taken. */
export async function startDev(options: DevOptions): Promise<DevServer> {
  const forge = await createForge({ load: options.load, installed: true });
  const builds = new Builds();
  const { port, close } = await serve(forge, { ...options, builds });
  const reload = (): void => {
    builds.announce();
  };
  const deploy = async (): Promise<void> => {
    forge.deploy(await options.load());
    reload();
  };
  return { port, deploy, reload, close };
}
