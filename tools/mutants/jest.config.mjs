import { resolve } from 'node:path';

import config from '../../jest.config.mjs';

export default {
  ...config,
  rootDir: process.cwd(),
  testEnvironment: resolve('tools/mutants/environment.cjs'),
  testMatch: ['<rootDir>/tools/mutants/every.test.ts'],
};
