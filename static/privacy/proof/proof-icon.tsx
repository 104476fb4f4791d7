/** @jsxImportSource preact */
import type { Proof } from '../../../src/contract';
import { byName } from 'sightglass-for-jira/json/own';

/** A shield, a ticked box, a ring with a dot, a page, and a speech bubble. */
const SHAPES: Readonly<Record<Proof, string>> = {
  platform: 'M8 1.5 13.5 3.5v4c0 3.4-2.2 5.8-5.5 7-3.3-1.2-5.5-3.6-5.5-7v-4Z',
  build: 'M2.5 2.5h11v11h-11ZM5 8.2l2.2 2.2L11.2 6',
  live: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 6.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z',
  documented: 'M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  maker: 'M2 2.5h12v8.5H8l-3.5 3V11H2Z',
};

/** The shape of a kind of proof. Hidden from screen readers: a word stands beside it. */
export function ProofIcon({ proof }: { readonly proof: Proof }) {
  return (
    <svg class="proof-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={byName(SHAPES, proof)} />
    </svg>
  );
}
