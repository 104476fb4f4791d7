import { isObject } from 'local-forge/json';
import { named, startTappedApp, type Tap } from './tapped-app';
import { VirtualTime } from 'local-forge/rigs/virtual-time';

/** What one erase reported, and what the platform held afterwards. */
export interface EraseRun {
  /** `null` where it could not be counted. */
  readonly found: number | null;
  readonly erased: number | null;
  readonly remaining: number | null;
  /** 1 where the listing was complete. */
  readonly walkedAll: number | null;
  /** The code in its log line; `null` where there is none. */
  readonly code: string | null;
  readonly line: Readonly<Record<string, unknown>>;
  readonly calls: number;
  readonly ms: number;
  readonly left: number;
}

/** An erase with faults, followed by one without. */
export interface EraseTrial {
  readonly planted: number;
  readonly first: EraseRun;
  readonly second: EraseRun;
  /** Whether the other site's storage is unchanged. */
  readonly othersUntouched: boolean;
}

/** The names of the runs in a trial, by which a tap distinguishes them. */
export const FIRST = 'first';

/**
 * Plants keys and the record, and erases as an uninstall does, first with the tap and then without.
 */
export async function tryErase(keys: number, tap: Tap): Promise<EraseTrial> {
  const time = new VirtualTime();
  const tapped = await startTappedApp({ clock: time });
  const [acme, globex] = [tapped.app.site('acme'), tapped.app.site('globex')];
  try {
    await time.run(() => Promise.all([acme.install(), globex.install()]));
    for (let n = 0; n < keys; n++) acme.plant(`left-over-${n}`, n);
    const others = JSON.stringify(globex.storage());
    const erase = async (name: string): Promise<EraseRun> => {
      const started = time.now();
      const { invocation } = await time.run(() =>
        named(name, () => acme.run('pre-uninstall', {}, {})),
      );
      const { calls } = invocation;
      const line = lineOf(tapped.app.logs().at(-1)?.message);
      const left = acme.storage().keys.length;
      return { ...countsIn(line), line, calls, ms: time.now() - started, left };
    };
    tapped.tap(tap);
    const first = await erase(FIRST);
    tapped.tap();
    const second = await erase('second');
    const othersUntouched = JSON.stringify(globex.storage()) === others;
    return { planted: keys + 1, first, second, othersUntouched };
  } finally {
    tapped.app.dispose();
    time.dispose();
  }
}

function lineOf(message: string | undefined): Readonly<Record<string, unknown>> {
  const line: unknown = JSON.parse(message ?? '{}');
  return isObject(line) ? line : {};
}

function countsIn(line: Readonly<Record<string, unknown>>) {
  const { found, erased, remaining, walkedAll, code } = line;
  const number = (value: unknown): number | null =>
    value === null ? null : typeof value === 'number' ? value : NaN;
  return {
    found: number(found),
    erased: number(erased),
    remaining: number(remaining),
    walkedAll: number(walkedAll),
    code: typeof code === 'string' ? code : null,
  };
}

/** Applies a fault to the call with a number, or to it and all later ones. */
export const troubleAt =
  (position: number, lasting: boolean, trouble: Tap): Tap =>
  (call, pass) => {
    const hit = lasting ? call.number >= position : call.number === position;
    return hit ? trouble(call, pass) : pass();
  };

/** Ends the process at a call: nothing it sends afterwards has any effect. */
export const killedAt =
  (position: number, when: 'before' | 'after'): Tap =>
  async (call, pass) => {
    if (call.number < position) return pass();
    if (call.number === position && when === 'after') await pass();
    return new Promise<Response>(() => undefined);
  };
