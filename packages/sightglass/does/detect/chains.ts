import { packageOf } from '../follow/values/sym';
import type { Args, Sym } from '../follow/values/value';

/** The arguments of the last call of a name in a chain. */
export function givenTo({ links }: Sym, name: string): Args | undefined {
  for (let index = links.length - 1; index > 0; index -= 1) {
    const link = links[index];
    const before = links[index - 1];
    if (
      link !== undefined &&
      'call' in link &&
      before !== undefined &&
      'name' in before &&
      before.name === name
    )
      return link.call;
  }
  return undefined;
}

/** The arguments of every call of a name in a chain. */
export const allGivenTo = ({ links }: Sym, name: string): readonly Args[] =>
  links.flatMap((link, index) => {
    const before = links[index - 1];
    return 'call' in link && before !== undefined && 'name' in before && before.name === name
      ? [link.call]
      : [];
  });

/** The names of a chain, without module plumbing such as `default`. */
export const namesOf = ({ links }: Sym): readonly string[] =>
  links.flatMap((link) => ('name' in link && link.name !== 'default' ? [link.name] : []));

/** Whether a chain starts at an export of one of these packages. */
export const isFrom = (chain: Sym, ...packages: readonly string[]): boolean =>
  packages.includes(packageOf(chain) ?? '');
