/**
 * Tells the bundler that what a library makes as it loads changes nothing else, so that what nobody uses
 * of it is left out. The reader of YAML makes all that its writer needs, which is two fifths of it. With
 * each error it draws the lines around it, which nobody shows. Of Forge's bridge a page would start with
 * all, of which it uses a tenth, and with what lets modules of an older kind run.
 */
export const withoutUnused = () => ({
  name: 'without-unused',
  transform: {
    filter: { id: /\/(?:js-yaml\/dist\/js-yaml\.mjs|@forge\/(?:bridge|i18n)\/out\/[\w/]+\.js)$/ },
    handler: (code, id) => {
      const [, path] = id.split('@forge/');
      return { code: path === undefined ? lean(code) : (USED[path] ?? asModule(code)), map: null };
    },
  },
});

/** In the place of files that bring everything along: what pages use, from where it is. */
const USED = {
  'bridge/out/index.js': `export { makeInvoke } from './invoke/invoke.js';
export { view } from './view/view.js';`,
  'bridge/out/view/view.js': `import { createHistory } from './createHistory.js';
import { getContext } from './getContext.js';
import { theme } from './theme.js';
export const view = { createHistory, getContext, theme };`,
  'i18n/out/index.js': `export { ensureLocale } from './ensureLocale.js';`,
};

/** What Forge's compiler made of a module is a module again. Anything of another shape fails the build. */
function asModule(code) {
  const made = code
    .replace(/^Object\.defineProperty\(exports, "__esModule".*\n(?:exports\..* = void 0;\n)?/m, '')
    .replace(/^const (\w+) = require\((".+")\);/gm, 'import * as $1 from $2;')
    .replace(/^exports\.(\w+) = \1;/gm, 'export { $1 };')
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ');
  if (/\bexports\.|\brequire\(/.test(made)) throw new Error('A file of Forge has another shape.');
  return made;
}

const lean = (code) =>
  code
    .replace(MADE, '$1/* @__PURE__ */ (() => ($2))();')
    .replace('mark.snippet = makeSnippet(mark);', '');

/** A value made at the top level, in one line or up to the one that closes it. */
const MADE = /^(var [\w$]+ = )(?!class )(.*|.*\n[^]*?\n[\])}]+);$/gm;
