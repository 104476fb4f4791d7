const { default: circus } = require('jest-circus/runner');

/** Jest's own runner, for which one test that fails is enough: the rest of its file is passed over. */
module.exports = (globalConfig, config, environment, ...rest) => {
  let hasFailed = false;
  environment.handleTestEvent = ({ name, test }) => {
    if (name === 'test_fn_failure' || name === 'hook_failure') hasFailed = true;
    if (name === 'test_start' && hasFailed) test.mode = 'skip';
  };
  return circus(globalConfig, config, environment, ...rest);
};
