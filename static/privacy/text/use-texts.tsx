/** @jsxImportSource preact */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Texts } from './texts';

export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('A component was rendered before the texts were loaded.');
  return texts;
}

/** Asks for all texts. Where all are there from the beginning, nothing has to. */
const AskContext = createContext<() => void>(() => undefined);

interface Props {
  readonly opening: Texts;
  /** Called once, when more than the opening words is first needed. */
  readonly load: () => Promise<Texts>;
  readonly onFailed: () => void;
  readonly children: ComponentChildren;
}

/** A page that speaks with the words it opens with until something needs the others. */
export function Speaking({ opening, load, onFailed, children }: Props) {
  const [texts, setTexts] = useState(opening);
  const ask = useMemo(() => {
    let isAsked = false;
    return () => {
      if (!isAsked) void load().then(setTexts, onFailed);
      isAsked = true;
    };
  }, [load, onFailed]);
  return (
    <AskContext.Provider value={ask}>
      <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
    </AskContext.Provider>
  );
}

/** Whether all texts are there. They are asked for once they are needed. */
export function useWholeTexts(areNeeded: boolean): boolean {
  const { isWhole } = useTexts();
  const ask = useContext(AskContext);
  const areMissing = areNeeded && !isWhole;
  useLayoutEffect(() => {
    if (areMissing) ask();
  }, [areMissing, ask]);
  return isWhole;
}
