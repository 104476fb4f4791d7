/** The file that Atlassian's sandbox starts. */
exports.main = require('./__forge_wrapper__.cjs').main;
