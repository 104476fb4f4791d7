/** @jsxImportSource preact */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { beforeWholeIsRead } from './browser-commands';

interface Whole {
  /** Everything is on the page, also what nobody has opened. */
  readonly isWhole: boolean;
  /** What the page opens with was shown before it. */
  readonly isBegun: boolean;
  readonly makeWhole: () => void;
}

/** Where no page is around, nothing waits. */
const WholeContext = createContext<Whole>({
  isWhole: true,
  isBegun: false,
  makeWhole: () => undefined,
});

interface Props {
  readonly isBegun?: boolean;
  readonly children: ComponentChildren;
}

/** What is not in sight is put on the page when it is first opened, or when all of the page is read. */
export function WholePage({ isBegun = false, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  const whole = useMemo(() => {
    const makeWhole = (): void => {
      setWhole(true);
    };
    return { isWhole, isBegun, makeWhole };
  }, [isWhole, isBegun]);
  const { makeWhole } = whole;
  useEffect(() => beforeWholeIsRead(makeWhole), [makeWhole]);
  return <WholeContext.Provider value={whole}>{children}</WholeContext.Provider>;
}

export const useWholePage = (): Whole => useContext(WholeContext);

/** Whether something is to be on the page: from when it is first in sight, for good. */
export function useOncePut(isInSight: boolean): boolean {
  const { isWhole } = useWholePage();
  const isPut = isInSight || isWhole;
  const [wasPut, setPut] = useState(isPut);
  useEffect(() => {
    if (isPut) setPut(true);
  }, [isPut]);
  return isPut || wasPut;
}
