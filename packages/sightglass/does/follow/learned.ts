import type ts from 'typescript';
import { join } from './values/join';
import type { Args, Value } from './values/value';

/** What one pass learns that the next must know from the start. */
export interface Learned {
  /** Variables and members whose values outlive one run of the app. */
  readonly shared: Set<ts.Node | string>;
  /** Sites of objects that a lasting one keeps. */
  readonly kept: Set<string>;
  /** Values written under storage keys, by the key's pattern. */
  readonly stored: Map<string, Value>;
  /** Payloads that pages pass to resolver definitions. */
  readonly invoked: Map<string, Value>;
  /** Resources that pages open in a modal. */
  readonly opened: Set<string>;
  /** Texts stored in members, by the member's name on any object. */
  readonly named: Map<string, Value>;
  /** What the app makes the instances of a class with. */
  readonly made: Map<ts.Node, Args>;
}

/** Records what is stored under a name, if it is text that is known. */
export function rememberName({ named }: Learned, name: string, value: Value): void {
  const texts = value.filter(
    ({ atom }) => atom.kind === 'text' && atom.parts.some((part) => typeof part === 'string'),
  );
  if (texts.length === 0) return;
  named.set(name, join(named.get(name) ?? [], texts));
}

/** What the first pass starts with. */
export const nothingLearned = (): Learned => ({
  shared: new Set(),
  kept: new Set(),
  stored: new Map(),
  invoked: new Map(),
  opened: new Set(),
  named: new Map(),
  made: new Map(),
});
