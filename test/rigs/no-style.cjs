/** What a style sheet is to a test: nothing is laid out. */
module.exports = {};
