import { readFileSync } from 'node:fs';
import disclosure from '../../src/disclosure/disclosure.json';
import { inspect } from 'sightglass-for-jira/asks/inspect';

/** Two descriptions of this app: the inspector's, from the manifest alone, and the disclosure. */
const inspection = inspect(readFileSync('manifest.yml'));
const idsOf = (...concerns: readonly string[]): string[] =>
  inspection.findings.filter(({ concern }) => concerns.includes(concern)).map(({ id }) => id);

it('reads the whole manifest', () => {
  expect(inspection).toMatchObject({ kind: 'forge-manifest', isPartial: false, problems: [] });
});

it('names the scopes that the disclosure names, and knows each', () => {
  const names = inspection.scopes.map(({ name }) => name).sort();
  expect(names).toEqual(disclosure.scopes.map(({ id }) => id).sort());
  expect(inspection.scopes.filter(({ words }) => words === null)).toEqual([]);
});

it('finds no more in the scopes than the disclosure says they permit', () => {
  expect(idsOf('read', 'change', 'delete', 'administer', 'personal-data', 'impersonation')).toEqual(
    [
      'parts.pages',
      'reach.not-deleting',
      'scopes.read',
      'cannot.delete',
      'cannot.change',
      'cannot.read',
      'impersonation.none',
    ],
  );
});

it('finds no way out, as the disclosure finds none', () => {
  expect(Object.values(disclosure.egress).flat()).toEqual([]);
  expect(idsOf('egress', 'page-security')).toEqual([
    'logs.readable',
    'egress.none',
    'pages.strict',
  ]);
  expect(idsOf('residency', 'runs-on-atlassian')).toEqual(['roa.yes', 'residency.pinned']);
});

it('says that something is stored, as the disclosure does', () => {
  expect(disclosure.stored).toHaveLength(1);
  expect(idsOf('storage')).toContain('storage.hosted');
});

it('finds the modules that the disclosure lists', () => {
  const declared = inspection.declared.modules
    .filter(({ type }) => type !== 'function')
    .map(({ type, key }) => `${type} ${key ?? ''}`);
  expect(declared.sort()).toEqual(
    disclosure.modules.map(({ type, key }) => `${type} ${key}`).sort(),
  );
});

it('finds the events and the schedule that the disclosure lists', () => {
  const events = inspection.findings
    .filter(({ id }) => id === 'background.own-events')
    .flatMap(({ values }) => values['events'] ?? []);
  const lifecycle = disclosure.lifecycle.map(({ event }) => event);
  expect(events).toEqual(lifecycle.filter((event) => event.startsWith('avi:')).sort());
  expect(idsOf('background')).toContain('background.schedule');
  expect(disclosure.schedules).toHaveLength(1);
});

it('says that Atlassian calls the app before it is removed', () => {
  expect(idsOf('uninstall')).toEqual(['uninstall.told']);
  expect(disclosure.modules.map(({ type }) => type)).toContain('preUninstall');
});

it('finds nothing unknown and nothing retired', () => {
  expect(idsOf('unknown', 'retired')).toEqual([]);
});
