import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { runSightglass } from 'sightglass-for-jira/command/sightglass';
import { PAPER } from 'sightglass-for-jira/output/screen';

/** What it takes to review many apps at once, without their sources. */
export interface ManyFigures {
  readonly apps: number;
  /** How many of them have a statement. */
  readonly statements: number;
  /** Processor time for the whole table and a page for each app. */
  readonly seconds: number;
}

const APPS = 200;
const SCOPES = ['read:jira-work', 'write:jira-work', 'manage:jira-configuration', 'storage:app'];
const STATEMENT = `Last updated: 1 March 2026. We store what the app needs for 30 days and delete it when you
uninstall it. We share data with our hosting provider in the EU. Write to privacy@vendor.example.\n`;

/** Reviews generated apps, half of them with a statement, in one run of the command. */
export async function measureMany(root: string): Promise<ManyFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'sightglass-many-'));
  try {
    for (let at = 0; at < APPS; at += 1) writeApp(join(folder, `app-${at}`), at);
    const before = process.cpuUsage();
    await runSightglass(['review', '.', '--html'], {
      root: join(root, 'packages/sightglass'),
      from: folder,
      today: '2026-01-01',
      input: Readable.from([]),
      env: {},
      screen: PAPER,
      print: () => undefined,
      complain: (line) => process.stderr.write(`${line}\n`),
      progress: () => undefined,
    });
    const { user, system } = process.cpuUsage(before);
    return { apps: APPS, statements: APPS / 2, seconds: (user + system) / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeApp(folder: string, at: number): void {
  mkdirSync(folder);
  const scopes = SCOPES.slice(0, 1 + (at % SCOPES.length)).join(', ');
  writeFileSync(
    join(folder, 'manifest.yml'),
    `app:\n  name: App ${at}\n  runtime:\n    name: nodejs24.x\npermissions:\n  scopes: [${scopes}]\n` +
      `  external:\n    fetch:\n      backend: ['https://api-${at}.vendor.example']\n`,
  );
  if (at % 2 === 0) writeFileSync(join(folder, 'privacy.md'), STATEMENT);
}
