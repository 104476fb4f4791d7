const process = require('node:process');

const { TestEnvironment } = require(
  `jest-environment-${process.env.MUTANTS_ENVIRONMENT ?? 'node'}`,
);

/** What a mutant costs that makes a test wait for ever. */
const PATIENCE_MS = 20_000;

/** One test that fails is enough to catch a mutant: the rest is passed over. Tests can run again. */
module.exports = class extends TestEnvironment {
  /** The names of the tests to run, where not all. */
  pattern = null;
  /** Which mutants stand in code that runs as modules load. */
  ranAtLoad = null;
  #hasFailed = false;
  #modes = new Map();

  handleTestEvent(event, state) {
    if (event.name === 'run_start') this.#begin(state);
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#hasFailed = true;
    if (event.name === 'test_start' && this.#hasFailed) event.test.mode = 'skip';
  }

  /** Every test as if it had never run. */
  #begin(state) {
    this.#hasFailed = false;
    this.ranAtLoad ??= new Set(Object.keys(this.global.__stryker__?.mutantCoverage?.static ?? {}));
    state.unhandledErrors = [];
    if (this.pattern !== null)
      Object.assign(state, { testNamePattern: this.pattern, testTimeout: PATIENCE_MS });
    for (const test of testsIn(state.rootDescribeBlock)) {
      if (!this.#modes.has(test)) this.#modes.set(test, test.mode);
      Object.assign(test, {
        mode: this.#modes.get(test),
        errors: [],
        status: null,
        invocations: 0,
      });
    }
  }
};

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));
