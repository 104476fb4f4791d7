import { itemsAt, textAt } from 'sightglass-for-jira/json/decoded';

/** A package that ships, as the disclosure tells it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
}

/** What ships and does not stand in a bill of materials at the same version. */
export function missingFrom(bill: unknown, shipped: readonly Shipped[]): readonly string[] {
  const listed = new Set(listedIn(bill));
  return shipped.map(({ name, version }) => `${name}@${version}`).filter((one) => !listed.has(one));
}

/** Every component by name and version; CycloneDX nests those that npm nests. */
const listedIn = (within: unknown): readonly string[] =>
  itemsAt(within, 'components').flatMap((component) => [nameOf(component), ...listedIn(component)]);

/** CycloneDX keeps npm's scope apart, as a group. */
function nameOf(component: unknown): string {
  const group = textAt(component, 'group');
  const name = textAt(component, 'name') ?? '';
  return `${group === null ? name : `${group}/${name}`}@${textAt(component, 'version') ?? ''}`;
}
