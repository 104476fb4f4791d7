import type { Place } from 'sightglass-for-jira/json/decoded';
import { textAt } from 'sightglass-for-jira/json/decoded';
import { manifestShape, runtimes } from '../lists/manifest-shape';
import type { Rule } from '../rule';

/** The manifest contains only what is on the list, so it opens no way out of Jira. */
export const manifestShapeRule: Rule = {
  id: 'manifest-shape',
  looksAt: 'every value in manifest.yml',
  examine: (project) => {
    const { data, errors } = project.manifest();
    const places = placesIn(data, []);
    const runtime = textAt(data, 'app', 'runtime', 'name') ?? '';
    return {
      examined: places.length,
      findings: [
        ...errors.map(({ line, message }) => ({ file: 'manifest.yml', line, message })),
        ...places
          .filter((place) => !isAllowed(place))
          .map((place) =>
            project.manifest().finding(place, `${place.join('.')} is not on the list.`),
          ),
        ...(runtimes.has(runtime)
          ? []
          : [
              project
                .manifest()
                .finding(['app', 'runtime', 'name'], `${runtime} is no current runtime.`),
            ]),
      ],
    };
  },
};

/** The path of every scalar value. */
function placesIn(value: unknown, place: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const entries = Object.entries(value);
  const isList = Array.isArray(value);
  return entries.length === 0
    ? [place]
    : entries.flatMap(([key, item]) => placesIn(item, [...place, isList ? Number(key) : key]));
}

const allowed = manifestShape.map((path) => path.split('.'));

/** Names of modules contain `:` but never `.`, so a path can be split at its dots. */
const isAllowed = (place: Place): boolean =>
  allowed.some(
    (path) =>
      path.length === place.length &&
      path.every((key, index) =>
        key === '*' ? typeof place[index] === 'number' : key === place[index],
      ),
  );
