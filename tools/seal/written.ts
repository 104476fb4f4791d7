import { toJson, type Ledger } from './ledger';

/**
 * The stored form of the ledger: one line for each seal, file and comparison, so that diffs can be
 * read.
 */
export function written(ledger: Ledger): string {
  const { format, seals, reviewed } = toJson(ledger);
  const each = seals.map(({ date, why, files }) => {
    const title = `"date": ${JSON.stringify(date)}, "why": ${JSON.stringify(why)}`;
    return `  { ${title}, "files": {\n${membersOf(files, '   ')}\n  } }`;
  });
  return `{
 "format": ${format},
 "seals": [\n${each.join(',\n')}\n ],
 "reviewed": {\n${membersOf(reviewed, '  ')}\n }
}\n`;
}

const membersOf = (table: Readonly<Record<string, unknown>>, indent: string): string =>
  Object.entries(table)
    .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n');
