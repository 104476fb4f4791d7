import { SourceMap } from 'node:module';
import { transformSync } from 'rolldown/utils';

import { remembered } from './remember';

/** All that affects the output; no file of settings is read. Types are checked by `npm run typecheck`. */
const SETTINGS = {
  tsconfig: false,
  target: 'es2023',
  typescript: { onlyRemoveTypeImports: true },
} as const;

/**
 * What the bundler's own compiler writes for one file, which is what ships before it is minified.
 * Throws for a text that it cannot read.
 */
export const compile = (path: string, text: string): string =>
  (path.endsWith('x') ? withElements : withoutElements)(text);

const withElements = remembered((text) => compiled('module.tsx', text).code);
const withoutElements = remembered((text) => compiled('module.ts', text).code);

function compiled(name: string, text: string, sourcemap = false) {
  const result = transformSync(name, text, { ...SETTINGS, sourcemap });
  const [error] = result.errors;
  if (error !== undefined) throw error;
  return result;
}

/** Tells the line of a text that an offset in its compiled code comes from. */
export const lineFinder = (path: string, text: string): ((offset: number) => number) =>
  (path.endsWith('x') ? linesWithElements : linesWithoutElements)(text);

const linesWithElements = remembered((text) => linesOf('module.tsx', text));
const linesWithoutElements = remembered((text) => linesOf('module.ts', text));

function linesOf(name: string, text: string): (offset: number) => number {
  const { code, map } = compiled(name, text, true);
  const origins = new SourceMap({ ...NO_MAP, ...map });
  return (offset) => {
    const before = code.slice(0, offset).split('\n');
    const origin = origins.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    return 'originalLine' in origin ? origin.originalLine + 1 : 1;
  };
}

const NO_MAP = {
  file: '',
  sourceRoot: '',
  sources: [],
  sourcesContent: [],
  names: [],
  version: 3,
  mappings: '',
};
