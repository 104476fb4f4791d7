import { finding, type Finding, type Kind } from '../finding';
import { items, text, type Node } from '../reading/node';
import { linesOf, named, type Given, type Rule } from './given';
import { own } from '../../json/own';

const HOSTED: Kind = ['storage.hosted', 'storage', 'ordinary', 'declared'];
const ENTITIES: Kind = ['storage.entities', 'storage', 'ordinary', 'declared'];
const SQL: Kind = ['storage.sql', 'storage', 'ordinary', 'declared'];
const OBJECTS: Kind = ['storage.objects', 'storage', 'ordinary', 'declared'];
const PERSONAL: Kind = ['storage.personal', 'personal-data', 'notable', 'declared'];
const USER_CONTENT: Kind = ['storage.content', 'storage', 'notable', 'declared'];
const OTHER: Kind = ['storage.other-data', 'storage', 'ordinary', 'declared'];
const UNSTATED: Kind = ['storage.unstated', 'storage', 'ordinary', 'default'];
const NONE: Kind = ['storage.none', 'storage', 'reassuring', 'default'];

const CLASSIFICATIONS: Readonly<Record<string, Kind>> = { pii: PERSONAL, ugc: USER_CONTENT };

/** What it keeps at Atlassian's: https://developer.atlassian.com/platform/forge/storage-reference/ */
export const tellStorage: Rule = (given) => {
  const { root } = given;
  if (given.kind !== 'forge-manifest' || root === null) return hostedScope(given);
  const places = [
    ...hostedScope(given),
    ...entities(items(root, 'app', 'storage', 'entities')),
    ...modulesOf(SQL, given, 'sql'),
    ...modulesOf(OBJECTS, given, 'objectstore'),
  ];
  const classes = classifications(items(root, 'app', 'storage', 'classifications'));
  if (places.length === 0 && classes.length === 0) return [finding(NONE, [])];
  return [...places, ...(classes.length === 0 ? [finding(UNSTATED, [])] : classes)];
};

/** Whether it keeps anything at Atlassian's at all. */
export const storesAtAtlassian = (given: Given): boolean =>
  tellStorage(given).some(
    ({ concern, gravity }) => concern === 'storage' && gravity !== 'reassuring',
  );

function hostedScope({ scopes }: Given): Finding[] {
  const asking = scopes.filter(({ name }) => name.toLowerCase() === 'storage:app');
  return asking.length === 0
    ? []
    : [
        finding(
          HOSTED,
          asking.flatMap(({ lines }) => lines),
        ),
      ];
}

const entities = (found: readonly Node[]): Finding[] =>
  found.length === 0
    ? []
    : [finding(ENTITIES, linesOf(found), { names: named(found.map((e) => text(e, 'name'))) })];

function modulesOf(kind: Kind, { declared }: Given, type: string): Finding[] {
  const found = declared.modules.filter((module) => module.type.toLowerCase() === type);
  return found.length === 0 ? [] : [finding(kind, linesOf(found))];
}

const classifications = (found: readonly Node[]): Finding[] => {
  const written = found.flatMap(({ value, line }) =>
    typeof value === 'string' ? [{ label: value.trim().toLowerCase(), line }] : [],
  );
  return named(written.map(({ label }) => label)).map((label) =>
    finding(
      own(CLASSIFICATIONS, label) ?? OTHER,
      linesOf(written.filter((each) => each.label === label)),
      { label },
    ),
  );
};
