const { Buffer } = require('node:buffer');
const fs = require('node:fs');
const process = require('node:process');

/**
 * Whoever reads a file from now on is given the text for it, where there is one: a bundler then bundles
 * that. The compiler is not to look for types in what has none any more.
 */
exports.giveInstead = (texts) => {
  const { readFile, readFileSync } = fs;
  const textOf = (path, options) => {
    const text = texts[String(path)];
    const bytes = text === undefined ? undefined : Buffer.from(`// @ts-nocheck\n${text}`);
    const encoding = typeof options === 'string' ? options : options?.encoding;
    return bytes === undefined || !encoding ? bytes : bytes.toString(encoding);
  };
  fs.readFileSync = (path, options) => textOf(path, options) ?? readFileSync(path, options);
  fs.readFile = (path, ...rest) => {
    const [options] = rest;
    const text = textOf(path, options);
    if (text === undefined) readFile(path, ...rest);
    else process.nextTick(rest.at(-1), null, text);
  };
};
