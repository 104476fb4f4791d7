import Ajv from 'ajv';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** What is wrong with a text as SARIF, by the standard's own schema; nothing where it is well. */
export function faultsOfSarif(text: string): readonly unknown[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  // Its draft is older than what is read here; it uses nothing that has changed since.
  const { $schema, id, ...rules } = schema;
  expect([$schema, id]).toEqual([
    expect.stringContaining('draft-04'),
    expect.stringContaining('sarif'),
  ]);
  return ajv.validate(rules, JSON.parse(text)) ? [] : (ajv.errors ?? []);
}
