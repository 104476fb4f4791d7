const { runInThisContext } = require('node:vm');

/** Loads the bundler's compiler outside Jest, which would not load what is no CommonJS. */
const { createRequire } = runInThisContext('process').getBuiltinModule('node:module');
module.exports = createRequire(module.filename)('rolldown/utils');
