/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly summary: string;
  readonly children: ComponentChildren;
}

export function Disclosure({ summary, children }: Props) {
  return (
    <details class="disclosure">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
