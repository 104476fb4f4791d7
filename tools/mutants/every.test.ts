import { globSync } from 'tinyglobby';

/**
 * Loads all tests of one part as one file: Jest loads the app once per test file, and Stryker runs
 * every file for each mutant. Each file's hooks stay inside a block of its own.
 */
const tests = globSync((process.env['MUTANTS_TESTS'] ?? '').split(' '), { absolute: true }).sort();

// It clears the page after each test of the block in which it is loaded first.
if (typeof document === 'object') jest.requireActual<object>('@testing-library/preact');

for (const file of tests)
  describe(file.slice(process.cwd().length), () => {
    jest.requireActual<object>(file);
  });
