import { defineConfig } from '@playwright/test';

/**
 * Chromium as root needs --no-sandbox; most of the rest keeps it from looking for its maker's servers. Pages here
 * are too short-lived to repay the compilers that make long-running code fast.
 */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-site-isolation-trials',
  '--disable-gpu',
  '--js-flags=--no-opt --no-maglev',
];

export default defineConfig({
  testDir: 'test/e2e',
  ...(process.env['GALLERY'] === undefined ? { grepInvert: /@gallery/ } : { grep: /@gallery/ }),
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // On a busy machine a page takes its time: only a test that fails waits as long as this.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...(process.env['CHROMIUM_PATH'] === undefined
      ? {}
      : { launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args } }),
  },
});
