import type { Files } from '../files';
import { remembered } from '../remember';

const FACTS = 'packages/sightglass/facts';
const LOCALES = ['static/privacy/locales', 'packages/sightglass/locales'];
export const TEXTS = /\/locales\/([\w-]+)\/(\w+)\.json$/;
export const KEYS = '\0virtual:text-keys-';

/** Texts come without their keys, which are the same in every language. */
export function packed(files: Files, path: string, kind: string): string {
  const texts = textsIn(files, path);
  const lines = keysOf(files, kind).map((key) => texts.get(key) ?? '');
  return `import { named } from '${KEYS.slice(1)}${kind}';\nexport default named(${JSON.stringify(lines.join('\n'))});`;
}

/** The names of all modules, then of what scopes are about: on the page they come from the tables. */
const IN_TABLES = `(modules, scopes) => [
  ...new Set([
    ...Object.values(modules.forge).flatMap((types) =>
      Object.entries(types).flatMap(([prefix, names]) =>
        names.split(' ').map((name) => \`name.module.\${prefix === '' ? name : \`\${prefix}:\${name}\`}\`),
      ),
    ),
    ...[scopes.granular, scopes.classic]
      .flatMap(Object.values)
      .flatMap(Object.values)
      .flatMap((names) => typeof names === 'string' ? names.replace(/\\S+?:/g, '') : Object.values(names))
      .flatMap((names) => names.split(' '))
      .map((name) => \`name.object.\${name.replace(':', '.')}\`),
  ]),
]`;

/** What gives the texts of a kind their keys again. */
export function keysModule(files: Files, kind: string): string {
  const inTables = namesInTables(files, kind);
  const [before, first] = NAMES.includes(kind)
    ? [
        `import modules from '${files.root}${FACTS}/modules.json'; import scopes from '${files.root}${FACTS}/scopes.json';`,
        `...(${IN_TABLES})(modules, scopes),`,
      ]
    : ['', ''];
  return `${before}
let last = [];
const keys = [${first} ...${JSON.stringify(folded(keysOf(files, kind).slice(inTables.length)))}.split(' ').map((key) => {
  last = [...last.slice(0, key[0]), ...key.slice(1).split('.')];
  return last.join('.');
})];
export const named = (lines) => {
  const texts = lines.split('\\n');
  return Object.fromEntries(keys.map((key, at) => [key, texts[at]]).filter(([, text]) => text !== ''));
};`;
}

/** Each key without the words that it begins with as the one before it does: only how many these are. */
const folded = (keys: readonly string[]): string =>
  keys
    .map((key, index) => {
      const [words, before] = [key.split('.'), (keys[index - 1] ?? '').split('.')];
      const same = words.findIndex((word, at) => word !== before[at] || at === words.length - 1);
      return `${String(same)}${words.slice(same).join('.')}`;
    })
    .join(' ');

/** Those of the tables, those of the English texts of a kind, then plural forms and reasons that only others have. */
function keysOf(files: Files, kind: string): readonly string[] {
  const folder = LOCALES.find((one) => files.read(`${one}/en-US/${kind}.json`) !== undefined) ?? '';
  const english = textsIn(files, `${folder}/en-US/${kind}.json`);
  const forms = files
    .list(folder)
    .filter((path) => path.endsWith(`/${kind}.json`))
    .flatMap((path) => [...textsIn(files, path).keys()])
    .filter(
      (key) =>
        key.startsWith('reason.') || (FORM.test(key) && english.has(key.replace(FORM, '.other'))),
    );
  return [...new Set([...namesInTables(files, kind), ...english.keys(), ...forms])];
}

/** The kinds of texts that name what is in the tables. */
const NAMES = ['names', 'rare'];

const FORM = /\.(?:few|many)$/;

const textsIn = (files: Files, path: string): ReadonlyMap<string, string> =>
  decoded(files.read(path) ?? '{}');

const decoded = remembered(
  (json): ReadonlyMap<string, string> =>
    new Map(Object.entries(JSON.parse(json) as Record<string, string>)),
);

type Table = Readonly<
  Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
>;

function namesInTables(files: Files, kind: string): readonly string[] {
  if (!NAMES.includes(kind)) return [];
  const { forge } = read(files, 'modules');
  const { granular, classic } = read(files, 'scopes');
  const modules = Object.values(forge ?? {}).flatMap((types) =>
    Object.entries(types).flatMap(([prefix, names]) =>
      (typeof names === 'string' ? names.split(' ') : []).map(
        (name) => `name.module.${prefix === '' ? '' : `${prefix}:`}${name}`,
      ),
    ),
  );
  const objects = [granular, classic]
    .flatMap((table) => Object.values(table ?? {}).flatMap((products) => Object.values(products)))
    .flatMap((names) =>
      typeof names === 'string' ? names.replace(/\S+?:/g, '') : Object.values(names),
    )
    .flatMap((names) => names.split(' ').map((name) => `name.object.${name.replace(':', '.')}`));
  return [...new Set([...modules, ...objects])];
}

const read = (files: Files, name: string): Readonly<Record<string, Table>> =>
  JSON.parse(files.read(`${FACTS}/${name}.json`) ?? '{}') as Readonly<Record<string, Table>>;
