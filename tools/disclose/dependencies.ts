import { textAt } from 'sightglass-for-jira/json/decoded';
import type { DisclosedDependency } from '../../src/disclosure/disclosure';
import type { Files } from '../verify/files';
import { remembered } from '../verify/remember';
import type { Project } from '../verify/project';

/** One installed package of which something ships, with where it is installed. */
export interface Shipped extends DisclosedDependency {
  readonly folder: string;
}

/** The terms that Atlassian's packages refer to by naming a file. */
export const ATLASSIAN_TERMS = 'Atlassian Developer Terms';

const BUNDLES = ['functions', 'pages'] as const;

/** Every installed package of which something ships, in which bundle, and under which licence. */
export async function shippedPackages(project: Project): Promise<readonly Shipped[]> {
  const bundles = await project.bundles();
  const folders = new Set(BUNDLES.flatMap((name) => bundles[name].packages));
  return [...folders].sort().map((folder) => ({
    folder,
    ...describe(project.files, folder),
    bundles: BUNDLES.filter((name) => bundles[name].packages.includes(folder)),
  }));
}

function describe(
  files: Files,
  folder: string,
): Pick<DisclosedDependency, 'name' | 'version' | 'licence'> {
  const manifest = readJson(files, `${folder}/package.json`);
  const name = textAt(manifest, 'name') ?? folder;
  const licence = textAt(manifest, 'license') ?? '';
  const isAtlassians = name.startsWith('@forge/') || name.startsWith('@atlas');
  return {
    name,
    version: textAt(manifest, 'version') ?? '',
    licence: isAtlassians && licence.startsWith('SEE LICENSE IN') ? ATLASSIAN_TERMS : licence,
  };
}

/** The content of a JSON file; `null` where it is missing or invalid. */
export const readJson = (files: Files, path: string): unknown => parsed(files.read(path) ?? 'null');

const parsed = remembered((text): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
});
