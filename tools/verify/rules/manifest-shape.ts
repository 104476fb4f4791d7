import { at, itemsAt, textAt, type Place } from 'sightglass-for-jira/json/decoded';
import type { Finding } from '../finding';
import { manifestShape } from '../lists/manifest-shape';
import type { Manifest } from '../manifest';
import type { Rule } from '../rule';

/** The manifest contains what is on the list, and only that, so it opens no way out of Jira. */
export const manifestShapeRule: Rule = {
  id: 'manifest-shape',
  looksAt: 'every value in manifest.yml',
  examine: (project) => {
    const manifest = project.manifest();
    const { data, errors, finding } = manifest;
    const places = placesIn(data, []);
    const missing = listed.flatMap(({ keys, isNeeded }) =>
      isNeeded ? missingIn(data, keys, []) : [],
    );
    return {
      examined: places.length,
      findings: [
        ...errors.map(({ line, message }) => ({ file: 'manifest.yml', line, message })),
        ...places
          .filter((place) => !isAllowed(place, at(data, ...place)))
          .map((place) => finding(place, `${place.join('.')} is not on the list, or its value.`)),
        ...missing.map((place) => finding(place, `${place.join('.')} is missing.`)),
        ...mistranslated(manifest),
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

/** Names of modules contain `:` but never `.`, so a path can be split at its dots. */
const listed = manifestShape.map(([path, value]) => ({
  keys: path.replace('?', '').split('.'),
  isNeeded: !path.endsWith('?'),
  value,
}));

const isAllowed = (place: Place, found: unknown): boolean =>
  listed.some(
    ({ keys, value }) =>
      keys.length === place.length &&
      keys.every((key, index) =>
        key === '*' ? typeof place[index] === 'number' : key === place[index],
      ) &&
      value.test(String(found)),
  );

/** Where a listed path leads to nothing. A list has an item, and each item has it all. */
function missingIn(value: unknown, [key, ...rest]: readonly string[], place: Place): Place[] {
  if (key === undefined) return value === undefined ? [place] : [];
  if (key !== '*') return missingIn(at(value, key), rest, [...place, key]);
  const items = itemsAt(value);
  return items.length === 0
    ? [place]
    : items.flatMap((item, index) => missingIn(item, rest, [...place, index]));
}

/** A language has the names of its own folder. */
const mistranslated = ({ data, finding }: Manifest): Finding[] =>
  itemsAt(data, 'translations', 'resources').flatMap((entry, index) =>
    textAt(entry, 'path')?.split('/').at(-2) === textAt(entry, 'key')
      ? []
      : [finding(['translations', 'resources', index], 'It is the file of another language.')],
  );
