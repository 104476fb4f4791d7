import { resolve } from 'node:path';

/** What Stryker runs with; `tools/mutants.mjs` says which files it changes. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'tools/mutants/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Each process takes half a gigabyte of memory.
  concurrency: 1,
  tempDirName: '.build/mutants',
  ignorePatterns: [
    '.build',
    'test-results',
    'coverage',
    'static/privacy/build',
    'tools/*/node_modules',
  ],
  plugins: ['@stryker-mutator/*', resolve('tools/mutants/keeper.mjs')],
  reporters: ['keeper', 'progress-append-only'],
  incremental: process.env.MUTANTS_GO_ON === 'true',
  incrementalFile: process.env.MUTANTS_REPORT ?? '.build/mutants.json',
  allowConsoleColors: false,
  // Mutants in code that runs at load time need all modules reloaded, which takes nine tenths of
  // the time.
  ignoreStatic: process.env.MUTANTS_STATIC === undefined,
  timeoutMS: 30_000,
  // A survivor waits for its turn on a busy machine.
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 30,
};
