import root from '../../jest.config.mjs';

/**
 * The checks with Atlassian's own tools, which `npm test` leaves out because they must be installed
 * first.
 */
export default {
  ...root,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/toolchain/**/*.check.ts'],
  testTimeout: 300_000,
};
