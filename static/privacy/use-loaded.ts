import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../../src/contract';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: ErrorCode }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Shows what `first` brings, and after `reload` what `load` brings. What was read stays until the
 * new answer is there; a failed reload replaces it: old values must not pass for current ones.
 */
export function useLoaded<T>(
  first: Promise<Result<T>>,
  load: () => Promise<Result<T>>,
): readonly [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    void first.then((result) => {
      setLoaded(asLoaded(result));
    });
  }, [first]);
  const reload = useCallback(async () => {
    setLoaded((shown) => (shown.state === 'failed' ? { state: 'loading' } : shown));
    setLoaded(asLoaded(await load()));
  }, [load]);
  return [loaded, reload];
}

const asLoaded = <T>(result: Result<T>): Loaded<T> =>
  result.ok
    ? { state: 'ready', value: result.value }
    : { state: 'failed', code: result.error.code };
