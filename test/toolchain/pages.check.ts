import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

import { createForge } from 'local-forge/forge';
import { serve } from 'local-forge/http/serve';
import { runTool } from './atlassian';

interface Served {
  readonly path: string;
  readonly status: number;
  readonly policy: string | null;
  readonly body: string;
}

const PATHS = ['/', '/__LOCALES__/xx.json'];

let atlassians: ReadonlyMap<string, Served>;
let locals: ReadonlyMap<string, Served>;

beforeAll(async () => {
  const served = runTool('pages.cjs', PATHS.join(','), process.cwd()) as readonly Served[];
  atlassians = byPath(served);
  locals = byPath(await locallyServed(PATHS));
});

const byPath = (served: readonly Served[]): ReadonlyMap<string, Served> =>
  new Map(served.map((one) => [one.path, one]));

async function locallyServed(paths: readonly string[]): Promise<Served[]> {
  const forge = await createForge({ load: () => Promise.resolve({}) });
  const folders = { pagesDir: resolve('static/privacy/build'), clientDir: resolve('.build/x') };
  const serving = await serve(forge, { port: 0, ...folders });
  const origin = `http://localhost:${serving.port}/frame/acme/privacy`;
  try {
    return await Promise.all(
      paths.map(async (path) => {
        const { status, headers, ...response } = await answerOf(`${origin}${path}`);
        return { path, status, policy: headers.get('content-security-policy'), ...response };
      }),
    );
  } finally {
    await serving.close();
    forge.dispose();
  }
}

async function answerOf(address: string) {
  const response = await fetch(address);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/**
 * The policy without differences of place: a tunnel allows its own machine, gets reports, and is
 * framed by Jira.
 */
const withoutPlace = ({ policy }: Served): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    (policy ?? '')
      .split('; ')
      .map((directive) => directive.split(' '))
      .filter(([name]) => name !== 'frame-ancestors' && name !== 'report-uri')
      .map(([name = '', ...sources]) => [
        name,
        sources.filter((source) => !source.includes('//localhost')).sort(),
      ]),
  );

const at = (served: ReadonlyMap<string, Served>, path: string): Served => {
  const found = served.get(path);
  if (found === undefined) throw new Error(`Nothing was served for ${path}.`);
  return found;
};

it('the pages are served under the policy that Atlassian’s own server gives them', () => {
  const policy = withoutPlace(at(atlassians, '/'));
  expect(withoutPlace(at(locals, '/'))).toEqual(policy);
  expect(Object.keys(policy).length).toBeGreaterThan(8);
  expect(policy['style-src']).not.toContain("'unsafe-inline'");
});

it('Atlassian’s server puts its bridge before the first script of the page, as the local one does', () => {
  for (const served of [atlassians, locals]) {
    const sources = at(served, '/').body.matchAll(/<script[^>]* src="([^"]+)"/g);
    const [first = ''] = [...sources].map(([, source]) => source);
    expect(first).toMatch(/bridge\.js$/);
  }
});

it('beside the pages, the local server has every file that a deployment puts there', async () => {
  const deployed = runTool('texts.cjs', '', process.cwd()) as Readonly<Record<string, string>>;
  const paths = Object.keys(deployed).map((name) => `/__LOCALES__/${name}`);
  const here = (await locallyServed(paths)).map(({ body }) => JSON.parse(body) as unknown);
  const there = Object.values(deployed).map((text) => JSON.parse(text) as unknown);
  expect(here).toEqual(there);
  expect(paths).toContain('/__LOCALES__/i18n-info.json');
});

it('the browser suite of these checks runs under the policy of the package installed here', () => {
  const hook = resolve('test/toolchain/policy-package.mjs');
  const program = "console.log(import.meta.resolve('@forge/csp'))";
  const args = [`--import=${hook}`, '--input-type=module', '-e', program];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toContain('/test/toolchain/node_modules/@forge/csp/');
});

it('neither server has a language that the manifest does not name', () => {
  const path = '/__LOCALES__/xx.json';
  expect([at(locals, path).status, at(atlassians, path).status]).toEqual([404, 404]);
});
