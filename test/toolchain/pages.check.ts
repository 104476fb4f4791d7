import { resolve } from 'node:path';

import { createForge } from '../forge/forge';
import { serve } from '../forge/serve';
import { runTool } from './atlassian';

interface Served {
  readonly path: string;
  readonly status: number;
  readonly policy: string | null;
  readonly body: string;
}

const LOCALES = ['/__LOCALES__/i18n-info.json', '/__LOCALES__/en-US.json', '/__LOCALES__/xx.json'];
const PATHS = ['/', ...LOCALES];

let atlassians: ReadonlyMap<string, Served>;
let locals: ReadonlyMap<string, Served>;

beforeAll(async () => {
  const served = runTool('pages.cjs', PATHS.join(','), process.cwd()) as readonly Served[];
  atlassians = byPath(served);
  locals = byPath(await locallyServed());
});

const byPath = (served: readonly Served[]): ReadonlyMap<string, Served> =>
  new Map(served.map((one) => [one.path, one]));

async function locallyServed(): Promise<Served[]> {
  const forge = await createForge({ load: () => Promise.resolve({}) });
  const folders = { pagesDir: resolve('static/privacy/build'), clientDir: resolve('.build/x') };
  const serving = await serve(forge, { port: 0, ...folders });
  const origin = `http://localhost:${serving.port}/frame/acme/privacy`;
  try {
    return await Promise.all(
      PATHS.map(async (path) => {
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

/** A tunnel lets its own machine in, reports violations to it, and is shown by Jira, not by a shell. */
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

it('the page’s texts are the same from both servers', () => {
  const path = '/__LOCALES__/en-US.json';
  expect(JSON.parse(at(locals, path).body)).toEqual(JSON.parse(at(atlassians, path).body));
});

it('both servers tell the same languages and fallbacks', () => {
  const config = (served: ReadonlyMap<string, Served>): unknown =>
    (JSON.parse(at(served, '/__LOCALES__/i18n-info.json').body) as { config: unknown }).config;
  expect(config(locals)).toEqual(config(atlassians));
});

it('neither server has a language that the manifest does not name', () => {
  const path = '/__LOCALES__/xx.json';
  expect([at(locals, path).status, at(atlassians, path).status]).toEqual([404, 404]);
});
