/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { printPage } from '../../ui/browser-commands';

interface Props {
  /** Makes what is shown, with a way to print it. */
  readonly children: (print: () => void) => ComponentChildren;
}

/** All that is told, printed alone where that is asked for. */
export function Printed({ children }: Props) {
  const [isAlone, setAlone] = useState(false);
  const onDone = useCallback(() => {
    setAlone(false);
  }, []);
  return (
    <div class={isAlone ? 'inspected inspected-alone' : 'inspected'}>
      {children(() => {
        setAlone(true);
      })}
      {isAlone && <Printing onDone={onDone} />}
    </div>
  );
}

/** Prints once it is on the page. */
function Printing({ onDone }: { readonly onDone: () => void }) {
  useEffect(() => {
    printPage();
    onDone();
  }, [onDone]);
  return null;
}
