const { dirname, join } = require('node:path');
const process = require('node:process');

const { default: circus } = require('jest-circus/runner');

const Turns = require('./turns.cjs');

/** The part of Jest's runner that runs what is loaded already. */
const ADAPTER = join(dirname(require.resolve('jest-circus')), 'jestAdapterInit.js');
const MUTANT = '__STRYKER_ACTIVE_MUTANT__';

/** Fits the name of no test. */
const NONE = '(?!)';

/** Who comes by a mutant so many times as often as all tests together do without it will not come to an end. */
const HITS = 5;

/** The same for Stryker; that takes minutes. */
const STRYKERS_HITS = 100;

/** What is loaded takes half of it. More is what a mutant that did not come to an end has left behind. */
const MOST_BYTES = 2 ** 30;

/** What is loaded: its environment and how to run its tests. */
let kept = null;
/** Which mutants stand in code that runs as modules load. */
const atLoad = new Set();
const turns = new Turns();

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
  if (mutant === undefined) return measured(await load(...asked));
  if (!pattern) return circus(...asked);
  // Stryker starts another process and tries the mutant there.
  if (process.memoryUsage.rss() > MOST_BYTES) process.exit(1);
  environment.global.__stryker__.hitLimit *= HITS / STRYKERS_HITS;
  let isFresh = kept === null;
  while (true) {
    if (isFresh) await load({ ...asked[0], testNamePattern: NONE }, ...asked.slice(1));
    const result = await kept.tryAll(turns.of(kept.names.filter(namedIn(pattern))), mutant);
    const failed = result.testResults.find(({ status }) => status === 'failed')?.fullName;
    if (failed === undefined) {
      if (isFresh || kept.isSettled(mutant)) return result;
      break;
    }
    turns.caught(failed);
    const isSound = (await kept.run([failed])).numFailingTests === 0;
    if (!isSound) kept = null;
    if (isSound || isFresh) return result;
    isFresh = true;
  }
  const [globalConfig, ...rest] = asked;
  return circus({ ...globalConfig, testNamePattern: '' }, ...rest);
};

/** Whether a test is one of those that Stryker names in a pattern, such as `(one)|(another)`. */
function namedIn(pattern) {
  const wanted = new Set(pattern.slice(1, -1).split(')|('));
  return (name) => wanted.has(name.replace(/[.*+\-?^${}()|[\]\\]/g, '\\$&'));
}

/** Notes what the tests take. */
function measured(result) {
  turns.learn(result.testResults);
  return result;
}

/** Stands for a test in what is told of coverage, and for none. */
const LOADING = ' loading';

/** What runs as a module is loaded is no test's own, also where a test loads it, as pages load their parts. */
function setLoadingApart(loader, state) {
  const { loadModule } = loader;
  loader.loadModule = (...given) => {
    const test = state.currentTestId;
    state.currentTestId = LOADING;
    try {
      loadModule.apply(loader, given);
    } finally {
      state.currentTestId = test;
    }
  };
}

/** Which mutants stand in what has run as modules were loaded: Stryker calls them static. */
function ranAtLoad({ mutantCoverage: coverage }) {
  const counts = coverage?.perTest[LOADING] ?? {};
  delete coverage?.perTest[LOADING];
  Object.assign(coverage?.static ?? {}, counts);
  return Object.keys(counts);
}

/** Loads everything with no mutant on, and sees to it that Jest does not clear it away. */
async function load(globalConfig, config, environment, runtime, testPath, send) {
  environment.teardown = () => Promise.resolve();
  runtime.teardown = () => undefined;
  const { global } = environment;
  delete global.process.env[MUTANT];
  delete global.__stryker__.mutantCoverage;
  setLoadingApart(runtime.cjsLoader, global.__stryker__);
  const result = await circus(globalConfig, config, environment, runtime, testPath, send);
  for (const mutant of ranAtLoad(global.__stryker__)) atLoad.add(mutant);
  const { runAndTransformResultsToJestFormat } = runtime.requireInternalModule(ADAPTER);
  const run = (names, mutant) => {
    const wanted = new Set(names);
    environment.isWanted = (name) => wanted.has(name);
    global.__stryker__.activeMutant = mutant;
    return runAndTransformResultsToJestFormat({ globalConfig, config, testPath });
  };
  /** Takes turn after turn until a test fails; what the last one comes to stands for all. */
  const tryAll = async (turns, mutant) => {
    const state = global.__stryker__;
    state.hitCount = 0;
    let result;
    for (const names of turns) {
      result = await run(names, mutant);
      if (result.numFailingTests > 0) break;
    }
    // A test that failed at the limit has caught the mutant: that is no matter of time.
    if (result.numFailingTests > 0) state.hitCount = Math.min(state.hitCount, state.hitLimit);
    return result;
  };
  const isSettled = (mutant) => global.__stryker__.hitCount > 0 && !atLoad.has(mutant);
  const names = result.testResults.map(({ fullName }) => fullName);
  kept = { run, tryAll, names, isSettled };
  // A test is known by its name, so that a run can go on after another one was written above it.
  for (const test of result.testResults) test.location = null;
  return result;
}
