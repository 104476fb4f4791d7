const { dirname, join } = require('node:path');
const process = require('node:process');

const { default: circus } = require('jest-circus/runner');

/** The part of Jest's runner that runs what is loaded already. */
const ADAPTER = join(dirname(require.resolve('jest-circus')), 'jestAdapterInit.js');
const MUTANT = '__STRYKER_ACTIVE_MUTANT__';

/** What is loaded: its environment and how to run its tests. */
let kept = null;
/** Which mutants stand in code that runs as modules load, where that had to be found out. */
let ranAtLoad = null;

/**
 * Jest's own runner, but app and tests are loaded once for many mutants: loading is most of what a mutant
 * costs, and Stryker builds all of them into the code and says which one is on. Two doubts are settled
 * each time: where a test fails, it must pass again with no mutant on, or what is loaded is spoilt and
 * is loaded anew; and where none fails, though the mutant has a part in what is made as modules load, or was not
 * reached this time, it is tried once more from the start, with every test. What has been loaded in this very
 * call is not spoilt, and cannot be loaded again in it.
 * Mutants in what is made while a module loads have no tests of their own, and are only tried like that.
 */
module.exports = async (...asked) => {
  const [{ testNamePattern: pattern }, , environment, runtime] = asked;
  const { global } = environment;
  global.modules = () => runtime.registries.moduleRegistry;
  global.isUnchanged = () => global.__stryker__.activeMutant === undefined;
  const mutant = process.env[MUTANT];
  if (mutant === undefined) return loadForAll(...asked);
  if (!pattern) return circus(...asked);
  const isFresh = kept === null;
  if (isFresh) await load(...asked);
  const result = await kept.run(namedIn(pattern), mutant);
  const failed = result.testResults.find(({ status }) => status === 'failed');
  if (failed === undefined) {
    if (isFresh || kept.isSettled(mutant)) return result;
  } else {
    const { numFailingTests } = await kept.run((name) => name === failed.fullName);
    if (numFailingTests === 0) return result;
    kept = null;
    if (isFresh) return result;
  }
  const [globalConfig, ...rest] = asked;
  return circus({ ...globalConfig, testNamePattern: '' }, ...rest);
};

/** Whether a test is one of those that Stryker names in a pattern, such as `(one)|(another)`. */
function namedIn(pattern) {
  const wanted = new Set(pattern.slice(1, -1).split(')|('));
  return (name) => wanted.has(name.replace(/[.*+\-?^${}()|[\]\\]/g, '\\$&'));
}

/**
 * Loads everything, and finds out which tests reach what, as Stryker asks first. Parts of pages are loaded while
 * tests run: what the same tests do not reach once more was made as a module was loaded.
 */
async function loadForAll(...asked) {
  const result = await load(...asked);
  const [, , environment] = asked;
  if (process.env.MUTANTS_ENVIRONMENT !== 'jsdom') return result;
  const { mutantCoverage } = environment.global.__stryker__;
  const first = mutantCoverage.perTest;
  mutantCoverage.perTest = {};
  await kept.run(() => true);
  const again = new Set(Object.values(mutantCoverage.perTest).flatMap(Object.keys));
  for (const [id, count] of Object.values(first).flatMap(Object.entries))
    if (!again.has(id)) mutantCoverage.static[id] = count;
  ranAtLoad = new Set(Object.keys(mutantCoverage.static));
  environment.ranAtLoad = ranAtLoad;
  return result;
}

/** Loads everything with no mutant on, and sees to it that Jest does not clear it away. */
async function load(globalConfig, config, environment, runtime, testPath, send) {
  environment.ranAtLoad = ranAtLoad;
  environment.teardown = () => Promise.resolve();
  runtime.teardown = () => undefined;
  const { global } = environment;
  delete global.process.env[MUTANT];
  delete global.__stryker__.mutantCoverage;
  const result = await circus(globalConfig, config, environment, runtime, testPath, send);
  const { runAndTransformResultsToJestFormat } = runtime.requireInternalModule(ADAPTER);
  const run = (isWanted, mutant) => {
    environment.isWanted = isWanted;
    global.__stryker__.activeMutant = mutant;
    return runAndTransformResultsToJestFormat({ globalConfig, config, testPath });
  };
  const isSettled = (mutant) =>
    global.__stryker__.hitCount > 0 && !environment.ranAtLoad.has(mutant);
  kept = { run, isSettled };
  // A test is known by its name, so that a run can go on after another one was written above it.
  for (const test of result.testResults) test.location = null;
  return result;
}
