import type { Site } from 'local-forge/site/site';
import { startTappedApp, type TappedApp } from './tapped-app';
import { VirtualTime } from 'local-forge/rigs/virtual-time';

/** An app on simulated time, installed on both sites, with a tap. */
export interface VirtualApp extends TappedApp {
  readonly time: VirtualTime;
  readonly acme: Site;
  readonly globex: Site;
}

/** Runs work of an app that is on real time otherwise; its waits take no time. */
export async function atOnce<T>(work: () => Promise<T>): Promise<T> {
  const time = new VirtualTime();
  try {
    return await time.run(work);
  } finally {
    time.dispose();
  }
}

/**
 * Starts a new app before each test of a file; the returned object always refers to the present
 * one.
 */
export function freshApp(): VirtualApp {
  let present: VirtualApp | undefined;
  beforeEach(async () => {
    const time = new VirtualTime();
    const tapped = await startTappedApp({ clock: time });
    const [acme, globex] = [tapped.app.site('acme'), tapped.app.site('globex')];
    present = { ...tapped, time, acme, globex };
    await time.run(() => Promise.all([acme.install(), globex.install()]));
    tapped.tap();
  });
  afterEach(() => {
    present?.app.dispose();
    present?.time.dispose();
  });
  const now = (): VirtualApp => {
    if (present === undefined) throw new Error('No test is running.');
    return present;
  };
  return {
    tap: (tap) => {
      now().tap(tap);
    },
    calls: () => now().calls(),
    get app() {
      return now().app;
    },
    get time() {
      return now().time;
    },
    get acme() {
      return now().acme;
    },
    get globex() {
      return now().globex;
    },
  };
}
