const { webcrypto } = require('node:crypto');
const process = require('node:process');
const { TextDecoder, TextEncoder } = require('node:util');

const { TestEnvironment } = require(
  `jest-environment-${process.env.MUTANTS_ENVIRONMENT ?? 'node'}`,
);

/** What a mutant costs that makes a test wait for ever. */
const PATIENCE_MS = 20_000;

/** One test that fails is enough to catch a mutant: the rest is passed over. Tests can run again. */
module.exports = class extends TestEnvironment {
  /** Tells by its full name whether a test is to run; `null` for all of them. */
  isWanted = null;
  #hasFailed = false;
  #modes = new Map();
  #children = new Map();

  async setup() {
    await super.setup();
    // What Node and browsers have, and jsdom lacks.
    Object.assign(this.global, { TextEncoder, TextDecoder });
    Object.defineProperty(this.global, 'crypto', { value: webcrypto, configurable: true });
  }

  handleTestEvent(event, state) {
    if (event.name === 'run_start') this.#begin(state);
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#hasFailed = true;
    if (event.name === 'test_start' && this.#hasFailed) event.test.mode = 'skip';
  }

  /** Every test that is wanted as if it had never run, and no other. */
  #begin(state) {
    this.#hasFailed = false;
    state.unhandledErrors = [];
    if (this.isWanted === null) return;
    Object.assign(state, { testNamePattern: null, testTimeout: PATIENCE_MS });
    this.#keepWanted(state.rootDescribeBlock, '');
  }

  /** Takes out of a block what is not wanted: to pass over thousands of tests takes longer than to run one. */
  #keepWanted(block, name) {
    if (!this.#children.has(block)) this.#children.set(block, block.children);
    block.children = this.#children.get(block).filter((child) => {
      const fullName = `${name} ${child.name}`.trimStart();
      if (child.type !== 'test') return this.#keepWanted(child, fullName);
      if (this.isWanted(fullName)) return this.#renew(child);
    });
    return block.children.length > 0;
  }

  #renew(test) {
    if (!this.#modes.has(test)) this.#modes.set(test, test.mode);
    const mode = this.#modes.get(test);
    return Object.assign(test, { mode, errors: [], status: null, invocations: 0 });
  }
};
