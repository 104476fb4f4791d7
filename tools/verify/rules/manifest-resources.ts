import { itemsAt, textAt } from 'sightglass-for-jira/json/decoded';
import { readModules } from '../../../src/disclosure/derive/manifest';
import type { Project } from '../project';
import type { Rule } from '../rule';

/** Every resource that a module shows is there, can be built from its sources, and is shown. */
export const manifestResources: Rule = {
  id: 'manifest-resources',
  looksAt: 'every resource and translation in manifest.yml and every module that shows one',
  examine: (project) => {
    const { data } = project.manifest();
    const shown = readModules(data).filter(({ resource }) => resource !== null);
    const resources = itemsAt(data, 'resources').map((entry, index) => ({
      key: textAt(entry, 'key') ?? '',
      path: textAt(entry, 'path') ?? '',
      place: ['resources', index] as const,
    }));
    const texts = itemsAt(data, 'translations', 'resources').map((entry, index) => ({
      path: textAt(entry, 'path') ?? '',
      place: ['translations', 'resources', index] as const,
    }));
    return {
      examined: shown.length + resources.length + texts.length,
      findings: [
        ...shown
          .filter(({ resource }) => !resources.some(({ key }) => key === resource))
          .map(({ resource, place }) =>
            project.manifest().finding(place, `There is no resource ${resource ?? ''}.`),
          ),
        ...resources
          .filter(({ key }) => !shown.some(({ resource }) => resource === key))
          .map(({ key, place }) => project.manifest().finding(place, `No module shows ${key}.`)),
        ...resources
          .filter(({ path }) => !isBuilt(project, path))
          .map(({ path, place }) =>
            project.manifest().finding(place, `Nothing is built into ${path}.`),
          ),
        ...texts
          .filter(({ path }) => project.files.read(path) === undefined)
          .map(({ path, place }) => project.manifest().finding(place, `There is no ${path}.`)),
      ],
    };
  },
};

/** A page is built from the index.html beside the folder that the build writes. */
const isBuilt = (project: Project, path: string): boolean =>
  path.endsWith('/build') && project.files.read(path.replace(/build$/, 'index.html')) !== undefined;
