import type { Declared } from '../declared/declared';
import { connectProduct } from '../../facts/connect-products';

/**
 * The product of the app's Connect modules; `null` for several products, or where they do not tell.
 */
export function productOfConnect({ connect }: Pick<Declared, 'connect'>): string | null {
  const [product = null, ...others] = new Set(
    (connect?.modules ?? []).flatMap(({ type }) => connectProduct(type) ?? []),
  );
  return others.length === 0 ? product : null;
}
