import type { Declared } from '../declared/declared';
import { connectProduct } from '../../facts/connect-products';

/** The one product that an app's Connect modules belong to; `null` for both, or where they do not tell. */
export function productOfConnect({ connect }: Pick<Declared, 'connect'>): string | null {
  const [product = null, ...others] = new Set(
    (connect?.modules ?? []).flatMap(({ type }) => connectProduct(type) ?? []),
  );
  return others.length === 0 ? product : null;
}
