import process from 'node:process';

import { runCLI } from 'jest';

/** Runs test files when they are named, again and again, and says of each time whether all passed. */
const settings = {
  config: 'jest.config.mjs',
  testRunner: '<rootDir>/test/mutations/first-failure.cjs',
  runInBand: true,
  silent: true,
  reporters: [],
};
process.on('message', async (files) => {
  const asked = { ...settings, runTestsByPath: true, _: files };
  const { results } = await runCLI(asked, [process.cwd()]);
  process.send(results.success);
});
