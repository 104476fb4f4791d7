import { globSync } from 'tinyglobby';

/**
 * All tests of one part in one file: Jest loads the app once for each file, and Stryker runs every file
 * again for each mutant. Hooks stay with their own file, because each is inside a block of its own.
 */
const tests = globSync((process.env['MUTANTS_TESTS'] ?? '').split(' '), { absolute: true }).sort();

for (const file of tests)
  describe(file.slice(process.cwd().length), () => {
    jest.requireActual<object>(file);
  });
