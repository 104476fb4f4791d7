import { inspect } from 'sightglass-for-jira/asks/inspect';
import { review } from 'sightglass-for-jira/review/review';
import { readStatement } from 'sightglass-for-jira/says/read-statement';
import type { StatementReading } from 'sightglass-for-jira/says/reading';

import { exportFiles } from '../../tools/export/main';
import { filesOnDisk, type Files } from '../../tools/verify/files';
import { named } from '../src/disclosure/committed';

const files = filesOnDisk(`${process.cwd()}/`);

/** The project with a named maker, as a release requires. */
const released: Files = {
  ...files,
  read: (path) =>
    path === 'publisher.json' ? JSON.stringify({ set: true, ...named }) : files.read(path),
};

const statement = (): StatementReading => {
  const text = new Map(exportFiles(released)).get('disclosure.md');
  return readStatement(text ?? '');
};

it('finds an answer to all sixty topics in our own statement', () => {
  const open = statement().topics.filter(
    ({ answer }) => answer === 'not-found' || answer === 'unclear',
  );
  expect(open).toEqual([]);
});

it('finds no fault in our own statement', () => {
  expect(statement().faults).toEqual([]);
});

it('finds no disagreement between our own statement and our manifest', () => {
  const { points } = review(statement(), inspect(files.read('manifest.yml') ?? ''));
  expect(points.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
  expect(points.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['stays', 'no-ai', 'uninstall-told']),
  );
});

it('reads the values that the disclosure states', () => {
  const { values } = statement();
  const contacts = values.filter(({ kind }) => kind === 'contact').map(({ value }) => value);
  expect(contacts).toContain(named.privacyContact.toLowerCase());
  expect(values).toContainEqual(expect.objectContaining({ kind: 'retention', days: 90 }));
});
