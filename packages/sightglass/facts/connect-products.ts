import table from './modules.json';

type Product = 'jira' | 'confluence';
type Table = Readonly<Record<string, Readonly<Partial<Record<Product, string>>>>>;
const CONNECT: Table = table.connect;

/** The product of a Connect module; `null` where both products have it or it is unknown. */
export function connectProduct(type: string): Product | null {
  const name = type.toLowerCase();
  if (/^(?:connect-)?jira:/.test(name)) return 'jira';
  if (/^(?:connect-)?confluence:/.test(name)) return 'confluence';
  return PRODUCTS.get(name) ?? null;
}

const PRODUCTS = new Map(
  Object.values(CONNECT).flatMap((byProduct) => [
    ...named(byProduct.jira, 'jira'),
    ...named(byProduct.confluence, 'confluence'),
  ]),
);

function named(types: string | undefined, product: Product): (readonly [string, Product])[] {
  return (types ?? '')
    .split(' ')
    .filter((type) => type !== '')
    .map((type) => [type.toLowerCase(), product] as const);
}
