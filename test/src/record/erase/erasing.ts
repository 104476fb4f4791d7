import type { EraseCounts } from '../../../../src/contract';
import { ask, logged, valueOf } from '../../../rigs/app';
import { freshApp, type VirtualApp } from '../../../rigs/virtual-app';

/** Ways to erase at acme and to inspect the result. */
export interface Erasing {
  readonly on: VirtualApp;
  readonly plant: (keys: number) => void;
  /** The answer of the admin's button, and its duration. */
  readonly pressing: () => Promise<{ counts: EraseCounts; ms: number }>;
  /** The log line of an uninstall, and its duration; remaining values stay for the next one. */
  readonly uninstalling: () => Promise<{ line: Readonly<Record<string, unknown>>; ms: number }>;
  /** The keys that the platform still holds. */
  readonly left: () => readonly string[];
}

/** What a complete erase reports. */
export const proven = { remaining: 0, walkedAll: true, stoppedBy: null };

/** A new app for each test of a file, to erase on. */
export function freshErasing(): Erasing {
  const on = freshApp();
  return {
    on,
    plant: (keys) => {
      for (let n = 0; n < keys; n++) on.acme.plant(`left-over-${n}`, n);
    },
    pressing: async () => {
      const started = on.time.now();
      const counts = valueOf(await on.time.run(() => ask(on.acme, 'admin', 'erase')));
      return { counts, ms: on.time.now() - started };
    },
    uninstalling: async () => {
      const started = on.time.now();
      const { invocation } = await on.time.run(() => on.acme.run('pre-uninstall', {}, {}));
      expect(invocation.outcome).toBe('ok');
      return { line: logged(on.app).at(-1) ?? {}, ms: on.time.now() - started };
    },
    left: () => on.acme.storage().keys.map(({ key }) => key),
  };
}
