import { format } from 'oxfmt';

import { printWidth } from '../../.oxfmtrc.json';

/** A value as JSON, laid out as `npm run format` lays out the file of that name. */
export async function asFormatted(path: string, value: unknown): Promise<string> {
  const { code, errors } = await format(path, JSON.stringify(value, null, 2), {
    printWidth,
  });
  const [wrong] = errors;
  if (wrong !== undefined) throw new Error(`${path}: ${wrong.message}`);
  return code;
}
