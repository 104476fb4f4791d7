import { handed } from '../../../../src/capabilities/handed';
import { allLogEvents } from '../../../../src/capabilities/log-events';
import { operations } from '../../../../src/capabilities/operations';
import { schedules } from '../../../../src/capabilities/schedules';
import { scopes } from '../../../../src/capabilities/scopes';
import { allServed } from '../../../../src/capabilities/served';
import { stored } from '../../../../src/capabilities/stored';
import { derive } from '../../../../src/disclosure/derive/derive';
import type { Disclosed } from '../../../../src/disclosure/disclosure';
import { disclosure, manifest } from '../committed';

const declared = { handed, logEvents: allLogEvents, operations, schedules, scopes };

/** What is disclosed of the declarations and the manifest as they stand, whatever has been committed. */
const derived = derive({
  app: disclosure.app,
  manifest,
  declared: { ...declared, served: allServed, stored },
  lines: { using: () => [], walking: [], handling: () => '' },
  dependencies: disclosure.dependencies,
  declarations: disclosure.declarations,
});

interface Entry {
  readonly id?: string;
  readonly page?: string;
  readonly name?: string;
  readonly reason?: string;
}

/** What an entry is known by, and why it is there. */
const identities = (entries: readonly Entry[]): string[] =>
  entries.map(({ id, page, name, reason }) => JSON.stringify([page, name, id, reason])).sort();

/** The modules of manifest.yml that are no functions, read without the code of the disclosure. */
const modules = Object.entries((manifest as { modules: Record<string, { key: string }[]> }).modules)
  .filter(([type]) => type !== 'function')
  .flatMap(([type, entries]) => entries.map(({ key }) => `${type} ${key}`));

describe.each<[string, Disclosed]>([
  ['the committed disclosure', disclosure],
  ['the disclosure of what is declared', derived],
])('%s leaves nothing out', (_, told) => {
  it.each<[keyof Disclosed, readonly Entry[], readonly Entry[]]>([
    ['scopes', scopes, told.scopes],
    ['stored', stored, told.stored],
    ['handed', handed, told.handed],
    ['operations', operations, told.operations],
    ['served', allServed, told.served],
    ['schedules', schedules, told.schedules],
    ['logEvents', allLogEvents, told.logEvents],
  ])('of %s', (_name, entries, disclosed) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(identities(disclosed)).toEqual(identities(entries));
  });

  it('of the fields that are stored, of what an answer shows and of what a line counts', () => {
    const fields = stored.flatMap((entry) => Object.keys(entry.fields).sort());
    expect(told.stored.flatMap((entry) => entry.fields.map(({ id }) => id))).toEqual(fields);
    const names = (lists: readonly (readonly string[])[]): string[] => lists.flat().sort();
    const shown = allServed.map(({ shows }) => shows);
    expect(names(told.served.map(({ shows }) => shows))).toEqual(names(shown));
    const counted = allLogEvents.map(({ counts }) => counts);
    expect(names(told.logEvents.map(({ counts }) => counts))).toEqual(names(counted));
  });

  it('of the modules in the manifest', () => {
    expect(told.modules.map(({ type, key }) => `${type} ${key}`).sort()).toEqual(modules.sort());
  });
});
