/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { on } from './happened';
import { useOncePut } from './whole-page';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Something to be opened. What is in it is made when it is first opened. */
export function Disclosure({ summary, children, class: name = 'disclosure' }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isPut = useOncePut(isOpen);
  const opened = on(() => {
    setOpen(true);
  });
  return (
    <details class={name} onToggle={opened}>
      <summary>{summary}</summary>
      {isPut && children}
    </details>
  );
}
