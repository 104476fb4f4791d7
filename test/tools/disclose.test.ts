import { canonical } from '../../src/disclosure/history/canonical';
import { linesOf, type Disclosure } from '../../src/disclosure/disclosure';
import { disclose, hashOf } from '../../tools/disclose/disclose';
import { withEdits } from '../../tools/verify/files';
import { openProject } from '../../tools/verify/project';
import { app, files, trace, withAdded } from './app';

const lineOf = (path: string, text: string): string => {
  const lines = (files.read(path) ?? '').split('\n');
  return `${path}:${lines.findIndex((line) => line.includes(text)) + 1}`;
};

it('gives the same bytes for the same app', async () => {
  const again = openProject(files, trace);
  expect(canonical(await disclose(again))).toBe(canonical(await disclose(app)));
});

it('has a hash over everything but itself and the lines', async () => {
  const disclosure = await disclose(app);
  const hash = (parts: Partial<Disclosure>) => hashOf({ ...disclosure, ...parts });
  expect(hash({})).toBe(disclosure.hash);
  expect(hash({ hash: 'x', lines: [] })).toBe(disclosure.hash);
  expect(hash({ app: { ...disclosure.app, version: '9.9.9' } })).not.toBe(disclosure.hash);
});

it('keeps its hash when lines move, and changes it when what the app may do changes', async () => {
  const after = (path: string, edit: (text: string) => string): Promise<Disclosure> => {
    const edits = new Map([[path, edit(files.read(path) ?? '')]]);
    return disclose(openProject(withEdits(files, edits), trace));
  };
  const { hash, lines } = await disclose(app);
  const moved = await after('src/record/read.ts', (text) => `\n\n${text}`);
  expect(moved.lines).not.toEqual(lines);
  expect(moved.hash).toBe(hash);
  const swapped = await after('manifest.yml', (text) =>
    text.replace('index.preUninstall', 'index.renew'),
  );
  expect(swapped.hash).not.toBe(hash);
});

it('tells neither the place of the folder nor the day on which it is made', async () => {
  const disclosure = await disclose(app);
  const text = canonical({ ...disclosure, seals: null });
  expect(text).not.toContain(files.root);
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|node_modules/);
});

it('says in so many words that nothing lets data leave', async () => {
  const { egress } = await disclose(app);
  expect(Object.values(egress)).toEqual([[], [], [], [], [], []]);
});

it('names the lines that use an operation, by what it is and not by how it is called', async () => {
  const path = 'src/record/again.ts';
  const disclosure = await disclose(
    withAdded({
      [path]: [
        "import { permissionCheck as other, serverInfo as asked } from '../capabilities/operations';",
        'const serverInfo = 1;',
        'export const uses = [asked, serverInfo, other];',
      ].join('\n'),
    }),
  );
  expect(linesOf(disclosure, 'operations.permission-check')).toContain(`${path}:4`);
  expect(linesOf(disclosure, 'operations.server-info')).toEqual([
    `${path}:4`,
    lineOf('src/record/base-url.ts', 'callJira(invocation'),
    lineOf('src/record/removal.ts', 'callJira(invocation'),
  ]);
});

it('names the lines that use a field, also when it is unpacked', async () => {
  const path = 'src/record/again.ts';
  const disclosure = await disclose(
    withAdded({
      [path]: "import { taken } from '../capabilities/handed';\nexport const { grants } = taken;",
    }),
  );
  expect(linesOf(disclosure, 'handed.app.permissions.scopes')).toContain(`${path}:3`);
});

it('ties each scope to what it is used for', async () => {
  const disclosure = await disclose(app);
  expect(disclosure.scopes.map(({ id, usedFor }) => [id, usedFor])).toEqual([
    ['read:permission:jira', ['permission-check']],
    ['storage:app', ['every-key', 'record']],
  ]);
  for (const { id } of disclosure.scopes)
    expect(linesOf(disclosure, `scopes.${id}`).length).toBeGreaterThan(0);
});

it('names for each call of Forge the handler and the line that answers it', async () => {
  const disclosure = await disclose(app);
  const { lifecycle, schedules } = disclosure;
  expect(lifecycle.map(({ event, handler }) => [event, handler])).toEqual([
    ['avi:forge:installed:app', 'index.installed'],
    ['avi:forge:upgraded:app', 'index.upgraded'],
    ['preUninstall', 'index.preUninstall'],
  ]);
  expect(schedules).toMatchObject([{ id: 'renew', handler: 'index.renew' }]);
  expect(lifecycle.map(({ event }) => linesOf(disclosure, `lifecycle.${event}`))).toEqual([
    [lineOf('src/index.ts', 'export const installed')],
    [lineOf('src/index.ts', 'export const upgraded')],
    [lineOf('src/index.ts', 'export const preUninstall')],
  ]);
  const renewing = lineOf('src/index.ts', 'export const renew');
  expect(linesOf(disclosure, 'schedules.renew')).toEqual([renewing]);
});

it('tells each package that ships with its version, its licence and its bundles', async () => {
  const { dependencies } = await disclose(app);
  const told = dependencies.map(({ name, licence, bundles }) => [name, licence, bundles]);
  expect(told).toEqual([
    ['preact', 'MIT', ['pages']],
    ['tslib', '0BSD', ['functions', 'pages']],
  ]);
  for (const { version } of dependencies) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
