/** What Stryker runs with; `tools/mutants.mjs` says which files it changes. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  jest: { configFile: 'tools/mutants/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // Each process takes half a gigabyte; two cores are shared with other work.
  concurrency: 1,
  tempDirName: '.build/mutants',
  ignorePatterns: [
    '.build',
    'test-results',
    'coverage',
    'static/privacy/build',
    'tools/*/node_modules',
  ],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: process.env.MUTANTS_REPORT ?? '.build/mutants.json' },
  allowConsoleColors: false,
  // What a module makes as it loads needs everything loaded anew, which takes nine tenths of the time.
  ignoreStatic: process.env.MUTANTS_STATIC === undefined,
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
};
