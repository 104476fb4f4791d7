/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Tone } from './tone';
import { Icon } from './icon';

interface Props {
  readonly tone: Tone;
  readonly children: ComponentChildren;
  /** Set in larger type, for what the page opens with. */
  readonly prominent?: boolean;
}

export function Message({ tone, children, prominent = false }: Props) {
  return (
    <div class={`message message-${tone}${prominent ? ' message-prominent' : ''}`}>
      <Icon tone={tone} />
      <div class="message-body">{children}</div>
    </div>
  );
}
