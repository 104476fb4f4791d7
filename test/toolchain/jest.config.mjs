import root from '../../jest.config.mjs';

/** The checks against Atlassian's own tools. They need those tools, so `npm test` leaves them out. */
export default {
  ...root,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/toolchain/**/*.check.ts'],
  testTimeout: 300_000,
};
