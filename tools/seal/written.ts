import { toJson, type Ledger } from './ledger';

/** The ledger as it is kept: one line for each seal, each of its files and each review, to be read. */
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
