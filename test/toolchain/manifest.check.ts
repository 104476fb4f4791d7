import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { operations } from '../../src/capabilities/operations';
import { runTool } from './atlassian';
import { operationsFile, publishedOf } from './operations';
import published from './published-operations.json';

interface Findings {
  readonly validation: { readonly success: boolean; readonly problems: readonly string[] };
  readonly lint: Readonly<
    Record<'errors' | 'warnings' | 'approvals' | 'unread', readonly string[]>
  > & {
    readonly read: number;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'forge-lint-'));
const swagger = join(folder, 'jira.json');

beforeAll(() => {
  writeFileSync(swagger, JSON.stringify(operationsFile()));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('every declared operation asks for a scope that Jira takes, and for none where Jira asks none', () => {
  for (const operation of operations) {
    const { classicScopes = [], granularScopes = [] } = publishedOf(operation) ?? {};
    const taken = [...classicScopes, ...granularScopes];
    expect(taken.length === 0 ? [null] : taken).toContain(operation.scope);
  }
  expect(published.operations).toHaveLength(operations.length);
});

describe('Atlassian’s tools for the app', () => {
  let findings: Findings;
  beforeAll(() => {
    findings = runTool('lint.cjs', swagger, process.cwd()) as Findings;
  });

  it('accept the manifest', () => {
    expect(findings.validation).toEqual({ success: true, problems: [] });
  });

  it('find neither an error nor a warning in manifest and sources', () => {
    expect(findings.lint).toMatchObject({ errors: [], warnings: [], approvals: [] });
  });

  it('read every source: those that the compiler’s settings do not name are passed over', () => {
    expect(findings.lint.unread).toEqual([]);
    expect(findings.lint.read).toBeGreaterThan(0);
  });
});

it('the same run finds a missing scope and a handler that is not there', () => {
  const app = join(folder, 'app');
  mkdirSync(join(app, 'src'), { recursive: true });
  writeFileSync(join(app, 'manifest.yml'), MANIFEST);
  writeFileSync(join(app, 'src/index.ts'), SOURCE);
  const { lint } = runTool('lint.cjs', swagger, app) as Findings;
  const found = [...lint.errors, ...lint.warnings].join('\n');
  for (const name of ['read:jira-work', '"gone"']) expect(found).toContain(name);
});

const MANIFEST = `
modules:
  trigger:
    - { key: on-installed, function: one, events: ['avi:forge:installed:app'] }
  function:
    - { key: one, handler: index.gone }
permissions:
  scopes: ['storage:app']
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime: { name: nodejs24.x }
`;

const SOURCE = `
import api, { route } from '@forge/api';
export const here = () => api.asUser().requestJira(route\`/rest/api/3/mypermissions\`, {});
`;
