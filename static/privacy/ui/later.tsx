/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWholeTexts } from '../text/use-texts';
import { after } from './timer';
import { useOncePut, useWholePage } from './whole-page';

/** Several frames: long enough for what comes first to be seen, too short to be waited for. */
export const LATER_MS = 100;

/** Whether what a page opens with has been seen by now. */
export function useLater(): boolean {
  const { isBegun } = useWholePage();
  const [isLater, setLater] = useState(isBegun);
  useEffect(
    () =>
      after(LATER_MS, () => {
        setLater(true);
      }),
    [],
  );
  return isLater;
}

/** Puts on the page what comes after that, in words that are asked for then. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const isPut = useOncePut(useLater());
  return useWholeTexts(isPut) && isPut ? <>{children}</> : null;
}
