/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of a page, named by its heading, so that it can be found by that name. */
export function Section({ heading, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
