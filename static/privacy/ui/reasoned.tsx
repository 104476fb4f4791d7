/** @jsxImportSource preact */
import { bare } from '../text/plain-text';

interface Props {
  /** A name out of the code, as it is written there. */
  readonly code: string;
  readonly reason: string;
}

/** Something with a name of the code, and below it why it is there. */
export function Reasoned({ code, reason }: Props) {
  return (
    <>
      <code>{bare(code)}</code>
      <span class="hint">{reason}</span>
    </>
  );
}
