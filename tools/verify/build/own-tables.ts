import type { Files } from '../files';

const FACTS = 'packages/sightglass/facts';

/** What takes the tables apart on the page. */
const SCOPES = `({ classic, granular }) => [
  ...Object.values(classic).flatMap(Object.values).flatMap((names) => names.split(' ')),
  ...Object.values(granular).flatMap(Object.entries).flatMap(([product, byVerbs]) =>
    Object.entries(byVerbs).flatMap(([verbs, objects]) =>
      verbs.split(' ').flatMap((verb) => objects.split(' ').map((object) => \`\${verb}:\${object}:\${product}\`)),
    ),
  ),
]`;
const UNPACKED = `(packed, names) => {
  const table = {};
  const named = (letters) =>
    (letters.match(/../g) ?? [])
      .map((two) => names[(two.charCodeAt(0) - 97) * 26 + two.charCodeAt(1) - 97])
      .join(' ');
  for (const line of packed.split('\\n')) {
    const [connect, classic, ...groups] = line.split(' ');
    (table[connect] ??= {})[named(classic)] = Object.fromEntries(
      groups.map((group) => {
        const [, letters, counts] = /^(\\D*)(.*)/.exec(group);
        return [named(letters), counts.split('.').map(Number)];
      }),
    );
  }
  return table;
}`;

interface Scopes {
  readonly classic: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly granular: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
}

type Operations = Readonly<
  Record<
    string,
    Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>>>
  >
>;

/** A table as it must come out; `null` for a file that comes as it is. */
export function ownTable(files: Files, path: string): string | null {
  if (path === `${FACTS}/operations.json`) return operations(files);
  return path === `${FACTS}/vocabulary.json` ? words(files) : null;
}

/** Scopes are told by two letters, which stand for their places in the table of scopes. */
function operations(files: Files): string {
  const tables = Object.entries(read(files, 'operations') as Operations);
  const known = namesOf(read(files, 'scopes') as Scopes);
  const used = tables
    .flatMap(([, table]) => Object.values(table))
    .flatMap((byClassic) =>
      Object.entries(byClassic).flatMap(([classic, groups]) => [classic, ...Object.keys(groups)]),
    );
  const names = [...new Set([...known, ...used.flatMap(split)])];
  const lettersOf = (list: string): string =>
    split(list)
      .map((name) => names.indexOf(name))
      .map((at) => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)))
      .join('');
  const lines = (table: Operations[string]): string[] =>
    Object.entries(table).flatMap(([connect, byClassic]) =>
      Object.entries(byClassic).map(([classic, groups]) => {
        const counted = Object.entries(groups).map(
          ([granular, counts]) => `${lettersOf(granular)}${counts.join('.')}`,
        );
        return [connect, lettersOf(classic), ...counted].join(' ');
      }),
    );
  const parts = tables.map(([product, table]) => [product, lines(table).join('\n')]);
  return `import scopes from '${files.root}${FACTS}/scopes.json';
const names = [...(${SCOPES})(scopes), ...${JSON.stringify(names.slice(known.length))}];
const unpacked = ${UNPACKED};
export default Object.fromEntries(${JSON.stringify(parts)}.map(([product, part]) => [product, unpacked(part, names)]));`;
}

/** Each word without the letters that it begins with as the one before it does. */
function words(files: Files): string {
  const { words: lines } = read(files, 'vocabulary') as { readonly words: readonly string[] };
  const all = lines.join(' ').toLowerCase().split(' ').sort();
  const shorter = all.map((word, index) => {
    const before = all[index - 1] ?? '';
    const same = Array.from(word).findIndex((letter, at) => letter !== before[at]);
    return same < 0 ? '' : String.fromCharCode(65 + same) + word.slice(same);
  });
  return `let last = '';
export default { words: ${JSON.stringify(shorter.join(''))}.match(/[A-Z][^A-Z]+/g).map((word) => {
  last = last.slice(0, word.charCodeAt(0) - 65) + word.slice(1);
  return last;
}) };`;
}

const split = (list: string): string[] => (list === '' ? [] : list.split(' '));

const namesOf = ({ classic, granular }: Scopes): string[] => [
  ...Object.values(classic).flatMap((products) => Object.values(products).flatMap(split)),
  ...Object.values(granular).flatMap((products) =>
    Object.entries(products).flatMap(([product, byVerbs]) =>
      Object.entries(byVerbs).flatMap(([verbs, objects]) =>
        split(verbs).flatMap((verb) =>
          split(objects).map((object) => `${verb}:${object}:${product}`),
        ),
      ),
    ),
  ),
];

const read = (files: Files, name: string): unknown =>
  JSON.parse(files.read(`${FACTS}/${name}.json`) ?? '{}');
