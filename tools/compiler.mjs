import { createRequire } from 'node:module';

/**
 * Loads the compiler with `require`: Node scans a CommonJS file of this size twice when it is
 * imported.
 */
export default createRequire(import.meta.url)('typescript');
