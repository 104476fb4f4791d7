/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Known } from './claims';
import { ProofMark } from './proof-mark';

interface Props {
  readonly known: Known;
  readonly at?: string;
  readonly children: ComponentChildren;
}

/** A sentence with the mark that says how it is known. */
export function Claim({ known, at, children }: Props) {
  return (
    <div class="claim">
      {children}
      <ProofMark known={known} {...(at === undefined ? {} : { at })} />
    </div>
  );
}
