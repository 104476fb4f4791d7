/** The folder with the doors' own tests. */
export const DOORS = 'test/src/doors';

/** The test files that mutations name. */
export const tests = {
  admin: 'test/src/entry/resolvers/admin-page.test.ts',
  whoMay: 'test/src/entry/resolvers/who-may.test.ts',
  whoMayDoWhat: 'test/src/entry/authorization/who-may-do-what.test.ts',
  installed: 'test/src/entry/lifecycle/installed.test.ts',
  upgraded: 'test/src/entry/lifecycle/upgraded.test.ts',
  renew: 'test/src/entry/lifecycle/renew.test.ts',
  uninstall: 'test/src/entry/lifecycle/pre-uninstall.test.ts',
  manifest: 'test/tools/manifest.test.ts',
  locales: 'test/static/locales/locales.test.ts',
} as const;
