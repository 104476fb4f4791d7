import { createRequire } from 'node:module';

/** The compiler, without what Node does to one of this size that is imported: read it through twice first. */
export default createRequire(import.meta.url)('typescript');
