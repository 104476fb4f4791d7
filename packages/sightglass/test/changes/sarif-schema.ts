import Ajv from 'ajv';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

/** Validates a text against the SARIF standard's own schema; returns the errors. */
export function faultsOfSarif(text: string): readonly unknown[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  // The validator knows only later drafts; the schema uses nothing that changed since its own.
  const { $schema, id, ...rules } = schema;
  expect([$schema, id]).toEqual([
    expect.stringContaining('draft-04'),
    expect.stringContaining('sarif'),
  ]);
  return ajv.validate(rules, JSON.parse(text)) ? [] : (ajv.errors ?? []);
}
