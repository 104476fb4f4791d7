/** @jsxImportSource preact */
import type { Tone } from './tone';
import { byName } from 'sightglass-for-jira/json/own';

const CIRCLE = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z';
const TRIANGLE = 'M8 1.5 15.2 14a.6.6 0 0 1-.5.9H1.3a.6.6 0 0 1-.5-.9Z';

const SHAPES: Readonly<Record<Tone, { readonly body: string; readonly sign: string }>> = {
  success: { body: CIRCLE, sign: 'm5 8.2 2.1 2.1L11.2 6' },
  information: { body: CIRCLE, sign: 'M8 7.4v4M8 4.6v.3' },
  warning: { body: TRIANGLE, sign: 'M8 6v4M8 12.2v.3' },
  danger: { body: CIRCLE, sign: 'M8 4.4v4.4M8 11.2v.3' },
};

/** Says in shape what the tone says in colour. Hidden from screen readers: the words say it. */
export function Icon({ tone }: { readonly tone: Tone }) {
  const { body, sign } = byName(SHAPES, tone);
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="icon-body" d={body} />
      <path class="icon-sign" d={sign} />
    </svg>
  );
}
