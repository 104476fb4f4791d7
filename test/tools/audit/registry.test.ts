import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { readResults } from '../../../tools/proven/results';

const OUT = join(mkdtempSync(join(tmpdir(), 'audit-')), 'audit.json');

/** Audits the real lock files against a registry with this answer. */
async function auditAt(
  answer: RequestListener,
  ...args: readonly string[]
): Promise<{ code: number | null; said: string }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const child = spawn(process.execPath, ['tools/run.mjs', 'tools/audit/main.ts', ...args], {
    env: { ...process.env, npm_config_registry: `http://127.0.0.1:${port ?? 0}/` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  server.close();
  return { code: child.exitCode, said: out + err };
}

const advisory = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-made-up-here',
  title: 'Made up',
  severity: 'high',
  vulnerable_versions: '>=1',
};
/** npm also requests a package's other versions and dependents. */
const packument = (path = ''): object => ({
  name: decodeURIComponent(path.slice(1)),
  versions: {},
  'dist-tags': {},
});

it('is clean where the registry knows no advisory, and leaves that to the evidence', async () => {
  const { code, said } = await auditAt((_, response) => response.end('{}'), '--out', OUT);
  expect(readResults(JSON.parse(readFileSync(OUT, 'utf8')), '')).toEqual([
    { file: null, name: 'audit', passed: true },
  ]);
  expect(said).toBe('No advisory is open. Exceptions: 0.\n');
  expect(code).toBe(0);
});

it('fails, with one line, where the registry knows an advisory about what ships', async () => {
  const { code, said } = await auditAt(({ method, url }, response) =>
    response.end(JSON.stringify(method === 'POST' ? { preact: [advisory] } : packument(url))),
  );
  expect(said).toBe('preact GHSA-made-up-here: high, Made up (>=1), in what ships\n');
  expect(code).toBe(1);
});

it('says in one line that nothing was audited where the registry does not answer audits', async () => {
  const { code, said } = await auditAt((_, response) => response.writeHead(405).end());
  expect(said).toMatch(/^Nothing was audited\. npm says: 405 .*\n$/);
  expect(code).toBe(2);
});
