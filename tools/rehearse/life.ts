import type { FaultSpec } from 'local-forge/faults/fault-spec';
import { createForge, type Forge } from 'local-forge/forge';
import type { PlatformCall } from 'local-forge/running/journal';
import { VirtualTime } from 'local-forge/rigs/virtual-time';
import type { Site } from 'local-forge/site/site';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the platform held at a moment, in milliseconds from the start of the erase. */
export interface Look {
  readonly at: number;
  readonly keys: number;
}

/** The course of an erase, from the platform's journal and storage. */
export interface Life {
  readonly planted: number;
  readonly calls: readonly (PlatformCall & { readonly since: number })[];
  readonly looks: readonly Look[];
  readonly tookMs: number;
  readonly outcome: string;
  /** What Atlassian's own copy holds after the uninstall, and 28 days later. */
  readonly copied: number;
  readonly copiedLater: number;
  /** The line that the app logged. */
  readonly line: string;
}

interface Asked {
  readonly keys: number;
  readonly faults: FaultSpec;
}

/** Uninstalls the app from a site with a number of keys and the record, on simulated time. */
export async function lifeOf({ keys, faults }: Asked): Promise<Life> {
  const time = new VirtualTime();
  // A date has whole milliseconds; simulated waits end in between.
  const clock = { now: () => Math.floor(time.now()) };
  const app = await createForge({ load: () => import('../../src/index'), clock });
  try {
    const site = app.site('acme');
    await time.run(() => site.install());
    for (let n = 0; n < keys; n++) site.plant(`left-over-${n}`, n);
    const [planted, before] = [keysOf(site), app.calls().length];
    app.faults(faults);
    const started = time.now();
    const { looks, invocations } = await watched(time, app, site);
    const tookMs = time.now() - started;
    const copied = copyOf(site);
    await app.advance(28 * DAY_MS + 1);
    return {
      planted,
      calls: app
        .calls()
        .slice(before)
        .map((call) => ({ ...call, since: Date.parse(call.at) - started })),
      looks,
      tookMs,
      outcome: invocations.map(({ outcome }) => outcome).join(', '),
      copied,
      copiedLater: copyOf(site),
      line: app.logs().at(-1)?.message ?? '',
    };
  } finally {
    app.dispose();
    time.dispose();
  }
}

/** Runs the uninstall and inspects the platform's storage whenever something was deleted. */
async function watched(time: VirtualTime, app: Forge, site: Site) {
  const started = time.now();
  const looks: Look[] = [{ at: 0, keys: keysOf(site) }];
  const deletions = (): number => app.calls().filter(({ op }) => op.endsWith('delete')).length;
  let seen = deletions();
  const under = new Set([site]);
  const running = site.uninstall().finally(() => {
    under.clear();
  });
  await new Promise((resolve) => setImmediate(resolve));
  while (under.size > 0) {
    await time.leap();
    const now = deletions();
    if (now === seen || under.size === 0) continue;
    seen = now;
    looks.push({ at: time.now() - started, keys: keysOf(site) });
  }
  return { looks, invocations: (await running).invocations };
}

const keysOf = (site: Site): number => site.storage().keys.length;
const copyOf = (site: Site): number => site.storage().softDeleted?.keys.length ?? 0;
