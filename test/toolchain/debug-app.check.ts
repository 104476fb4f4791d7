import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runTool } from './atlassian';

const app = 'test/conformance/debug-app';

it('the app that runs the storage cases on a real site can be bundled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forge-debug-'));
  try {
    expect(runTool('bundle.cjs', folder, app)).toMatchObject({ errors: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
