/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly heading: string;
  /** How all that stands here is known, beside the heading. */
  readonly mark?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a page, named by its heading, so that it can be found by that name. */
export function Section({ heading, mark, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="claim claim-heading">
        <h2 id={id}>{heading}</h2>
        {mark}
      </div>
      {children}
    </section>
  );
}
