import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ships the table of operations without the names of scopes, of which it has each many times: two
 * letters stand for a name's place among those of the table of scopes. Of the keys of manifests, whose
 * case does not matter, each comes without the letters that it begins with as the one before it does.
 */
export function packedTables(facts) {
  const scopes = join(facts, 'scopes.json');
  const known = scopesIn(JSON.parse(readFileSync(scopes, 'utf8')));
  return {
    name: 'packed-tables',
    transform: {
      filter: { id: /\/facts\/(?:operations|vocabulary)\.json$/ },
      handler: (_, id) => {
        const text = readFileSync(id, 'utf8');
        const isWords = id.endsWith('vocabulary.json');
        return { code: isWords ? wordsModule(text) : packedModule(scopes, known, text), map: null };
      },
    },
  };
}

/** Every scope that the table of scopes has, by its name. It runs on the page, too. */
const scopesIn = ({ classic, granular }) => [
  ...Object.values(classic)
    .flatMap(Object.values)
    .flatMap((names) => names.split(' ')),
  ...Object.values(granular)
    .flatMap(Object.entries)
    .flatMap(([product, byVerbs]) =>
      Object.entries(byVerbs).flatMap(([verbs, objects]) =>
        verbs
          .split(' ')
          .flatMap((verb) => objects.split(' ').map((object) => `${verb}:${object}:${product}`)),
      ),
    ),
];

/** A line holds a scope of Connect, classic scopes, then granular ones with their counts. It runs on the page. */
const unpacked = (packed, names) => {
  const table = {};
  const named = (letters) =>
    (letters.match(/../g) ?? [])
      .map((two) => names[(two.charCodeAt(0) - 97) * 26 + two.charCodeAt(1) - 97])
      .join(' ');
  for (const line of packed.split('\n')) {
    const [connect, classic, ...groups] = line.split(' ');
    (table[connect] ??= {})[named(classic)] = Object.fromEntries(
      groups.map((group) => {
        const [, letters, counts] = /^(\D*)(.*)/.exec(group);
        return [named(letters), counts.split('.').map(Number)];
      }),
    );
  }
  return table;
};

function packedModule(scopes, known, text) {
  const tables = Object.entries(JSON.parse(text));
  const names = [...new Set([...known, ...tables.flatMap(([, table]) => namesIn(table))])];
  const parts = tables.map(([product, table]) => [product, packed(table, names)]);
  const made = Object.fromEntries(parts.map(([product, part]) => [product, unpacked(part, names)]));
  if (JSON.stringify(made) !== JSON.stringify(JSON.parse(text)))
    throw new Error('The table of operations cannot be packed.');
  return `import scopes from '${scopes}';
const names = [...(${scopesIn.toString()})(scopes), ...${JSON.stringify(names.slice(known.length))}];
const unpacked = ${unpacked.toString()};
export default Object.fromEntries(${JSON.stringify(parts)}.map(([product, part]) => [product, unpacked(part, names)]));`;
}

const namesIn = (table) =>
  Object.values(table).flatMap((byClassic) =>
    Object.entries(byClassic).flatMap(([classic, byGranular]) =>
      [classic, ...Object.keys(byGranular)].flatMap((names) =>
        names === '' ? [] : names.split(' '),
      ),
    ),
  );

function packed(table, names) {
  const letters = (list) =>
    (list === '' ? [] : list.split(' '))
      .map((name) => names.indexOf(name))
      .map((at) => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)))
      .join('');
  return Object.entries(table)
    .flatMap(([connect, byClassic]) =>
      Object.entries(byClassic).map(([classic, byGranular]) =>
        [
          ...[connect, letters(classic)],
          ...Object.entries(byGranular).map(
            ([granular, counts]) => `${letters(granular)}${counts.join('.')}`,
          ),
        ].join(' '),
      ),
    )
    .join('\n');
}

function wordsModule(text) {
  const words = JSON.parse(text).words.join(' ').toLowerCase().split(' ').toSorted();
  const shorter = words.map((word, at) => {
    const before = words[at - 1] ?? '';
    const same = [...word].findIndex((letter, index) => letter !== before[index]);
    return same < 0 ? '' : `${String.fromCharCode(65 + same)}${word.slice(same)}`;
  });
  return `let last = '';
export default { words: ${JSON.stringify(shorter.join(''))}.match(/[A-Z][^A-Z]+/g).map((word) => {
  last = last.slice(0, word.charCodeAt(0) - 65) + word.slice(1);
  return last;
}) };`;
}
