import { textAt } from '../../json/decoded';
import type { Certainty, Doubt } from '../reading';

/** The words for something, with its places filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Says by the texts of one language; a text that is not there is told by its key. */
export const sayFrom =
  (texts: unknown): Say =>
  (key, values = {}) =>
    Object.entries(values).reduce(
      (all, [name, value]) => all.split(`{${name}}`).join(String(value)),
      textAt(texts, ...key.split('.')) ?? key,
    );

/** How sure something is, in words. */
export function sureness(
  say: Say,
  { certainty, doubt }: { readonly certainty: Certainty; readonly doubt: Doubt | null },
): string {
  const sure = say(`certainty.${certainty}`);
  return doubt === null ? sure : say('because', { certainty: sure, doubt: say(`doubt.${doubt}`) });
}
