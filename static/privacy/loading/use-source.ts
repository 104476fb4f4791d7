import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { FailureCode, Outcome } from '../start/answers';
import type { Source } from './source';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'ready'; readonly value: T };

export interface Shown<T> {
  readonly isShown: boolean;
  readonly loaded: Loaded<T>;
  /** Asks again. What was read stays until then; a failure replaces it: old is not current. */
  readonly reload: () => Promise<void>;
  /** Lets go of what was read, to be asked for when it is next shown. */
  readonly forget: () => void;
}

/** What a source holds, asked for once `isShown`. An answer that is there already is shown at once. */
export function useSource<T>(source: Source<T>, isShown: boolean): Shown<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(() => {
    const answer = source.answered();
    return answer === null ? { state: 'loading' } : asLoaded(answer);
  });
  const isMissing = isShown && loaded.state === 'loading';
  // Before the page is seen: an answer that is there by then has not to wait for that.
  useLayoutEffect(() => {
    if (isMissing)
      void source.get().then((result) => {
        setLoaded(asLoaded(result));
      });
  }, [source, isMissing]);
  const reload = useCallback(async () => {
    source.forget();
    const answer = source.get();
    setLoaded((shown) => (shown.state === 'failed' ? { state: 'loading' } : shown));
    setLoaded(asLoaded(await answer));
  }, [source]);
  const forget = useCallback(() => {
    source.forget();
    setLoaded({ state: 'loading' });
  }, [source]);
  return { isShown, loaded, reload, forget };
}

const asLoaded = <T>(result: Outcome<T>): Loaded<T> =>
  result.ok
    ? { state: 'ready', value: result.value }
    : { state: 'failed', code: result.error.code };
