import { record } from '../../../src/capabilities/stored';
import type { InstallationRecord } from '../../../src/capabilities/stored';
import type { Invocation } from '../../../src/platform/invocation';
import { inWeeklyRun, type Tried } from './acting';

/** Writes a record with one change, after a renewal's own checks have passed. */
const writing = (change: (values: InstallationRecord) => object): Promise<Tried> =>
  inWeeklyRun(async (invocation: Invocation) => {
    const { readRecord } = await import('../../../src/record/read');
    const { askBaseUrl } = await import('../../../src/record/base-url');
    const { callingProduct } = await import('../../../src/record/identity');
    const { writeEntry } = await import('../../../src/platform/storage/storage');
    const standing = await readRecord(invocation);
    if (!('values' in standing)) throw new Error('Nothing is stored.');
    await askBaseUrl(invocation);
    callingProduct(invocation);
    const changed = change(standing.values) as InstallationRecord;
    await writeEntry(invocation, record, changed);
  });

const changes: readonly [string, (values: InstallationRecord) => object][] = [
  ['a fourth field', (values) => ({ ...values, name: 'x' })],
  ['two fields', ({ clientKey, baseUrl }) => ({ clientKey, baseUrl })],
  ['a value that is no text', (values) => ({ ...values, baseUrl: 1 })],
  ['an address that is not https:', (values) => ({ ...values, baseUrl: 'http://x.example' })],
  [
    'an address with something behind it',
    (values) => ({ ...values, baseUrl: `${values.baseUrl}/#x` }),
  ],
  [
    'the base URL with one more label',
    (values) => ({ ...values, baseUrl: values.baseUrl.replace('https://', 'https://u5b10ac.') }),
  ],
  [
    'the base URL in letters of another case',
    (values) => ({ ...values, baseUrl: values.baseUrl.replace('acme', 'aCmE') }),
  ],
  [
    'the base URL of another site',
    (values) => ({ ...values, baseUrl: 'https://globex.atlassian.net' }),
  ],
  [
    'a client key that is the id of something else',
    (values) => ({ ...values, clientKey: '11111111-2222-4333-8444-555555555555' }),
  ],
  [
    'a client key in letters of another case',
    (values) => ({
      ...values,
      clientKey: values.clientKey.replace(/[a-f]/, (a) => a.toUpperCase()),
    }),
  ],
];

it.each(changes)('refuses to store %s, with nothing written', async (_, change) => {
  const { code, app } = await writing(change);
  expect(code).toBe('UNDECLARED');
  expect(app.calls().filter(({ function: by, op }) => by === 'renew' && op === 'set')).toEqual([]);
  app.dispose();
});

it('stores what Forge, Jira and storage gave in this very call', async () => {
  const { code, app } = await writing((values) => values);
  expect(code).toBe('not refused');
  app.dispose();
});

it('does not take a value for given that was given in another call', async () => {
  let kept: InstallationRecord | undefined;
  const first = await writing((values) => (kept = values));
  first.app.dispose();
  const { code, app } = await inWeeklyRun(async (invocation) => {
    const { writeEntry } = await import('../../../src/platform/storage/storage');
    if (kept !== undefined) await writeEntry(invocation, record, kept);
  });
  expect(code).toBe('UNDECLARED');
  app.dispose();
});

it('notes by itself what of the hand-over it stores', async () => {
  let kept: string[] = [];
  const { app } = await inWeeklyRun(async (invocation) => {
    const { renewRecord } = await import('../../../src/record/renew');
    const { bookOf } = await import('../../../src/platform/book');
    await renewRecord(invocation);
    const { handed } = bookOf(invocation).receipt.write('names');
    kept = handed.filter((field) => field.kept).map(({ id }) => id);
  });
  expect(kept).toEqual(['app.installationAri']);
  app.dispose();
});
