import { itemsAt, textAt } from 'sightglass-for-jira/json/decoded';

/** A package that ships, as the disclosure lists it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
}

/** Shipped packages that a bill of materials lacks at the same version. */
export function missingFrom(bill: unknown, shipped: readonly Shipped[]): readonly string[] {
  const listed = new Set(listedIn(bill));
  return shipped.map(({ name, version }) => `${name}@${version}`).filter((one) => !listed.has(one));
}

/** Every component by name and version; CycloneDX nests components as npm nests packages. */
const listedIn = (within: unknown): readonly string[] =>
  itemsAt(within, 'components').flatMap((component) => [nameOf(component), ...listedIn(component)]);

/** CycloneDX lists npm's scope as a group. */
function nameOf(component: unknown): string {
  const group = textAt(component, 'group');
  const name = textAt(component, 'name') ?? '';
  return `${group === null ? name : `${group}/${name}`}@${textAt(component, 'version') ?? ''}`;
}
