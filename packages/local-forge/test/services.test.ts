import { refuseServices } from '../services';
import { tinyForge, tinyManifest } from './test-app';

type Fetch = (meta: object, path: string, init: RequestInit) => Promise<Response>;

/** The result of a running function's request. */
async function asked(meta: object, path: string): Promise<unknown> {
  let seen: unknown;
  const probe = async (): Promise<void> => {
    const send = Reflect.get(globalThis, '__forge_fetch__') as Fetch;
    seen = await send(meta, path, { method: 'POST' }).then(
      ({ status }) => status,
      (thrown: unknown) => (thrown instanceof Error ? thrown.message : thrown),
    );
  };
  const forge = await tinyForge({ weekly: probe }, { installed: true });
  await forge.advance(8 * 24 * 60 * 60 * 1000);
  forge.dispose();
  return seen;
}

test.each([
  ['sql', 'Forge SQL'],
  ['llm', 'Forge LLMs'],
  ['os', 'Forge object store'],
  ['fcc', 'Forge containers'],
])('a request to %s is refused by the name of the service', async (type, name) => {
  expect(await asked({ type }, '/api/v1/execute')).toBe(
    `not modelled by the local Forge: a request to ${name}: /api/v1/execute`,
  );
});

test('the retired storage answers as the platform does: gone', async () => {
  const meta = { type: 'fpp', provider: 'app', remote: 'stargate' };
  expect(await asked(meta, '/forge/entities/graphql')).toBe(410);
});

test.each([
  [{ modules: { sql: [{ key: 'db' }] } }, 'Forge SQL (modules.sql in the manifest)'],
  [{ modules: { objectStore: [] } }, 'Forge object store (modules.objectStore in the manifest)'],
  [{ modules: { llm: [] } }, 'Forge LLMs (modules.llm in the manifest)'],
  [{ services: [] }, 'Forge containers (services in the manifest)'],
])('a manifest that asks for %j is refused by name', (part, name) => {
  expect(() => {
    refuseServices(part);
  }).toThrow(`not modelled by the local Forge: ${name}`);
});

test('an app that asks for one does not start', async () => {
  const modules = { ...tinyManifest.modules, sql: [{ key: 'db' }] };
  await expect(tinyForge({}, { manifest: { ...tinyManifest, modules } })).rejects.toThrow(
    'Forge SQL',
  );
});
