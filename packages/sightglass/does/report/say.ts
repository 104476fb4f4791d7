import { textAt } from '../../json/decoded';
import type { Certainty, Doubt } from '../reading';

/** Looks up a text and fills in its placeholders. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Makes `Say` from the texts of one language; a missing text is shown as its key. */
export const sayFrom =
  (texts: unknown): Say =>
  (key, values = {}) =>
    Object.entries(values).reduce(
      (all, [name, value]) => all.split(`{${name}}`).join(String(value)),
      textAt(texts, ...key.split('.')) ?? key,
    );

/** The words for a certainty. */
export function sureness(
  say: Say,
  { certainty, doubt }: { readonly certainty: Certainty; readonly doubt: Doubt | null },
): string {
  const sure = say(`certainty.${certainty}`);
  return doubt === null ? sure : say('because', { certainty: sure, doubt: say(`doubt.${doubt}`) });
}
