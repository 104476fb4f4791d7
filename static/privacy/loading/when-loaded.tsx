/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Shown } from './use-source';
import { Failed } from './failed';
import { Loading } from './loading';

interface Props<T> {
  readonly shown: Shown<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Waits for an answer, shows what is made of it, or says why there is none. */
export function WhenLoaded<T>({ shown, children }: Props<T>) {
  const { isShown, loaded, reload } = shown;
  if (loaded.state === 'loading') return isShown ? <Loading /> : null;
  if (loaded.state === 'failed') return <Failed code={loaded.code} onRetry={() => void reload()} />;
  return <>{children(loaded.value)}</>;
}
