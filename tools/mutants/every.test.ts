import { globSync } from 'tinyglobby';

/**
 * Loads all tests of one part as one file: Jest loads the app once per test file, and Stryker runs
 * every file for each mutant. Each file's hooks stay inside a block of its own. They run in the order in which
 * the part lists them, so that what is quick can come first.
 */
const tests = (process.env['MUTANTS_TESTS'] ?? '')
  .split(' ')
  .flatMap((glob) => globSync(glob, { absolute: true }).sort());

/** A page keeps its place in the history and its door to Jira, which tests of another file must not find. */
const loadsAnew = typeof document === 'object';

/** What Jest has loaded, and whether that is the code as it is (jest-circus-kept.cjs). */
declare const modules: () => Map<string, unknown>;
declare const isUnchanged: () => boolean;

for (const file of tests)
  describe(file.slice(process.cwd().length), () => {
    if (loadsAnew) jest.resetModules();
    jest.requireActual<object>(file);
    if (loadsAnew) keep();
  });

/** What a file loads as its tests run is to find what the file has loaded, not what another one has. */
function keep(): void {
  let loaded = new Map(modules());
  beforeAll(() => {
    jest.resetModules();
    for (const [path, module] of loaded) modules().set(path, module);
  });
  afterAll(() => {
    if (isUnchanged()) loaded = new Map(modules());
  });
}
