import { canonical } from '../../src/disclosure/history/canonical';
import { disclose, hashOf } from '../../tools/disclose/disclose';
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

it('has a hash over everything but itself', async () => {
  const { hash, ...rest } = await disclose(app);
  expect(hash).toBe(hashOf(rest));
  expect(hashOf({ ...rest, format: 1, app: { ...rest.app, version: '9.9.9' } })).not.toBe(hash);
});

it('tells neither the place of the folder nor the day', async () => {
  const text = canonical(await disclose(app));
  expect(text).not.toContain(files.root);
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|node_modules/);
});

it('says in so many words that nothing lets data leave', async () => {
  const { egress } = await disclose(app);
  expect(Object.values(egress)).toEqual([[], [], [], [], [], []]);
});

it('names the lines that use an operation, by what it is and not by how it is called', async () => {
  const path = 'src/record/again.ts';
  const { operations } = await disclose(
    withAdded({
      [path]: [
        "import { permissionCheck as other, serverInfo as asked } from '../capabilities/operations';",
        'const serverInfo = 1;',
        'export const uses = [asked, serverInfo, other];',
      ].join('\n'),
    }),
  );
  const [check, info] = operations;
  expect(check?.usedAt).toContain(`${path}:4`);
  expect(info?.usedAt).toEqual([
    `${path}:4`,
    lineOf('src/record/base-url.ts', 'callJira(invocation'),
  ]);
});

it('names the lines that use a field, also when it is unpacked', async () => {
  const path = 'src/record/again.ts';
  const { handed } = await disclose(
    withAdded({
      [path]: "import { taken } from '../capabilities/handed';\nexport const { grants } = taken;",
    }),
  );
  const grants = handed.find(({ id }) => id === 'app.permissions.scopes');
  expect(grants?.usedAt).toContain(`${path}:3`);
});

it('ties each scope to what it is used for', async () => {
  const { scopes } = await disclose(app);
  expect(scopes.map(({ id, usedFor }) => [id, usedFor.map((use) => use.capability)])).toEqual([
    ['read:permission:jira', ['permission-check']],
    ['storage:app', ['every-key', 'record']],
  ]);
  expect(scopes.flatMap(({ usedFor }) => usedFor.map(({ at }) => at.length))).not.toContain(0);
});

it('names for each call of Forge the line that answers it', async () => {
  const { lifecycle, schedules } = await disclose(app);
  expect(lifecycle.map(({ event, at }) => [event, at])).toEqual([
    ['avi:forge:installed:app', lineOf('src/entry/lifecycle/installed.ts', 'function installed')],
    ['avi:forge:upgraded:app', lineOf('src/entry/lifecycle/upgraded.ts', 'function upgraded')],
    ['preUninstall', lineOf('src/entry/lifecycle/pre-uninstall.ts', 'function preUninstall')],
  ]);
  expect(schedules).toMatchObject([
    { id: 'renew', at: lineOf('src/entry/lifecycle/renew.ts', 'function renew') },
  ]);
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
