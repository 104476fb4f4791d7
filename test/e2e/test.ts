import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';

import { startLocalForge, type LocalForge } from '../rigs/local-forge-process';

/** What must never happen on any page. */
export interface Watch {
  readonly violations: string[];
  readonly offMachine: string[];
  readonly errors: string[];
}

interface Fixtures {
  forge: LocalForge;
  watch: Watch;
}

interface WorkerFixtures {
  runningForge: LocalForge;
}

/**
 * A browser test with a freshly reset local Forge; it fails on any violation of the content policy.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  runningForge: [
    async ({}, use) => {
      const forge = await startLocalForge();
      await use(forge);
      await forge.stop();
    },
    { scope: 'worker' },
  ],
  forge: async ({ runningForge }, use) => {
    await runningForge.send('POST', 'reset');
    await use(runningForge);
  },
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { violations: [], offMachine: [], errors: [] };
      await watchPage(page, watch);
      await use(watch);
      expect(watch).toEqual({ violations: [], offMachine: [], errors: [] });
    },
    { auto: true },
  ],
});

async function watchPage(page: Page, watch: Watch): Promise<void> {
  await page.exposeBinding('reportViolation', (_, text: string) => watch.violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      Reflect.apply(Reflect.get(window, 'reportViolation') as (text: string) => void, window, [
        `${event.violatedDirective} ${event.blockedURI}`,
      ]);
    });
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
    if (protocol.startsWith('http') && !local) watch.offMachine.push(request.url());
  });
  page.on('pageerror', (error) => watch.errors.push(error.message));
}

/** The app's own page inside Jira's frame. */
export const appFrame = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Opens the admin page, optionally at a tab's path. */
export async function openAdminPage(
  page: Page,
  forge: LocalForge,
  as = 'admin',
  site = 'acme',
  path = '',
) {
  await page.goto(`${forge.url}/sites/${site}/admin${path}?as=${as}`);
  return appFrame(page);
}

/** Opens a space's privacy panel. */
export async function openPanel(page: Page, forge: LocalForge, as = 'lead', path = '') {
  await page.goto(`${forge.url}/sites/acme/projects/ACME/settings${path}?as=${as}`);
  return appFrame(page);
}

/** Opens a person's own settings page. */
export async function openPersonalPage(page: Page, forge: LocalForge, as = 'member') {
  await page.goto(`${forge.url}/sites/acme/personal?as=${as}`);
  return appFrame(page);
}

/** The shown part of the admin page. */
export const shownTab = (frame: FrameLocator): Locator => frame.getByRole('tabpanel');

/** Records every function that the page invokes from now on. */
export function countInvokes(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/invoke')) return;
    const body: unknown = request.postDataJSON();
    asked.push((body as { functionKey: string }).functionKey);
  });
  return asked;
}

export { expect };
