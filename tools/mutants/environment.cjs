const process = require('node:process');

const { TestEnvironment } = require(
  `jest-environment-${process.env.MUTANTS_ENVIRONMENT ?? 'node'}`,
);

/** One test that fails is enough to catch a mutant: the rest of the file is passed over. */
module.exports = class extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#hasFailed = true;
    if (event.name === 'test_start' && this.#hasFailed) event.test.mode = 'skip';
  }
};
