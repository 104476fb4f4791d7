import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Forge } from '../forge';
import { serve, type Serving } from '../http/serve';
import { tinyForge, tinyManifest, type TinyApp } from './test-app';

/** A tiny app on a server of its own. */
export interface ServedApp {
  readonly forge: Forge;
  readonly serving: Serving;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body parsed as JSON, or `undefined`. */
  readonly body: unknown;
}

const FILES = {
  'index.html': '<!doctype html><head><title>x</title></head>',
  'app.js': 'run();',
  'bridge.js': 'bridge();',
  'en-US.json': '{"menu":{"admin":"Admin <page>"}}',
  'de-DE.json': '{"menu.admin":"Verwaltung"}',
};

/** Serves the tiny app afresh for every test of a file. */
export function servedApp(): { readonly now: () => ServedApp } {
  const held: { folder?: string; app?: ServedApp } = {};
  const now = (): ServedApp => {
    if (held.app === undefined) throw new Error('The app is served during tests only.');
    return held.app;
  };
  beforeAll(async () => {
    held.folder = await folderWithPages();
  });
  beforeEach(async () => {
    held.app = await start(held.folder ?? '');
  });
  afterEach(async () => {
    await now().serving.close();
    now().forge.dispose();
  });
  afterAll(() => rm(held.folder ?? '', { recursive: true }));
  return { now };
}

async function folderWithPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forge-pages-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  await symlink('/etc/hostname', join(folder, 'link.txt'));
  return folder;
}

const admin: TinyApp[string] = ({ call }: { call: { functionKey: string } }) => {
  if (call.functionKey === 'fail') throw new TypeError('broken');
  return { called: call.functionKey };
};

async function start(folder: string): Promise<ServedApp> {
  const resources = ['en-US', 'de-DE'].map((key) => ({ key, path: join(folder, `${key}.json`) }));
  const translations = { resources, fallback: { default: 'en-US', 'nl-NL': ['de-DE'] } };
  const [page] = tinyManifest.modules['jira:adminPage'] ?? [];
  const modules = {
    ...tinyManifest.modules,
    'jira:adminPage': [{ key: '', ...page, title: { i18n: 'menu.admin' } }],
  };
  const manifest = { ...tinyManifest, modules, translations };
  const forge = await tinyForge({ admin }, { installed: true, manifest });
  return { forge, serving: await serve(forge, { port: 0, pagesDir: folder, clientDir: folder }) };
}

/** Sends a request unchanged: `fetch` would normalise its path and set the Host header itself. */
export function send(
  app: { readonly now: () => ServedApp },
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
  host = '127.0.0.1',
): Promise<Answer> {
  const { port } = app.now().serving;
  return new Promise((resolve, reject) => {
    const sent = request({ method, path, headers, host, port }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const isJson = response.headers['content-type']?.includes('json') === true;
        const parsed: unknown = isJson ? JSON.parse(text) : undefined;
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, text, body: parsed });
      });
    });
    sent.on('error', reject);
    sent.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });
}
