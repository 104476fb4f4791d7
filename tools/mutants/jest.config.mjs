import { resolve } from 'node:path';

import config from '../../jest.config.mjs';

export default {
  ...config,
  rootDir: process.cwd(),
  // Jest scans all files below its roots before each run, and there are thousands.
  roots: ['<rootDir>/tools/mutants'],
  testEnvironment: resolve('tools/mutants/environment.cjs'),
  testRunner: resolve('tools/mutants/jest-circus-kept.cjs'),
  testMatch: ['<rootDir>/tools/mutants/every.test.ts'],
};
