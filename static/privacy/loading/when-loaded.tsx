/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Shown } from './use-source';
import { Failed } from './failed';
import { Loading } from './loading';
import { useWholeTexts } from '../text/use-texts';

interface Props<T> {
  readonly shown: Shown<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Waits for all texts, which what is in it speaks with. */
export function WhenSpoken({ children }: { readonly children: ComponentChildren }) {
  return useWholeTexts(true) ? <>{children}</> : <Loading />;
}

/** Waits for an answer, shows what is made of it, or says why there is none. */
export function WhenLoaded<T>({ shown, children }: Props<T>) {
  const { isShown, loaded, reload } = shown;
  const isWhole = useWholeTexts(loaded.state === 'failed');
  if (loaded.state === 'loading') return isShown ? <Loading /> : null;
  if (loaded.state === 'failed' && !isWhole) return <Loading />;
  if (loaded.state === 'failed') return <Failed code={loaded.code} onRetry={() => void reload()} />;
  return <>{children(loaded.value)}</>;
}
