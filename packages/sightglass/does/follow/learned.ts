import type ts from 'typescript';
import { join } from './values/join';
import type { Args, Value } from './values/value';

/** What a pass finds out that the next one must know from its start. */
export interface Learned {
  /** Variables and members that one run of the app can leave for the next. */
  readonly shared: Set<ts.Node | string>;
  /** What is written under storage keys, by the key's pattern. */
  readonly stored: Map<string, Value>;
  /** What pages hand to resolver definitions. */
  readonly invoked: Map<string, Value>;
  /** Resources that pages open in a dialogue. */
  readonly opened: Set<string>;
  /** Texts that are ever kept under a member's name, whatever the object. */
  readonly named: Map<string, Value>;
  /** What the app makes the instances of a class with. */
  readonly made: Map<ts.Node, Args>;
}

/** Remembers what is kept under a name, if text is known of it. */
export function rememberName({ named }: Learned, name: string, value: Value): void {
  const texts = value.filter(
    ({ atom }) => atom.kind === 'text' && atom.parts.some((part) => typeof part === 'string'),
  );
  if (texts.length === 0) return;
  named.set(name, join(named.get(name) ?? [], texts));
}

export const nothingLearned = (): Learned => ({
  shared: new Set(),
  stored: new Map(),
  invoked: new Map(),
  opened: new Set(),
  named: new Map(),
  made: new Map(),
});
