/** @jsxImportSource preact */
import type { Tone } from './tone';

interface Props {
  readonly tone: Tone | 'neutral';
  readonly text: string;
}

/** A short answer that can be found at a glance in a table. */
export function Lozenge({ tone, text }: Props) {
  return <span class={`lozenge lozenge-${tone}`}>{text}</span>;
}
