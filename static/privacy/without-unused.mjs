/**
 * Tells the bundler that what a library makes as it loads changes nothing else, so that what nobody uses
 * of it is left out. The reader of YAML makes all that its writer needs, which is two fifths of it. With
 * each error it draws the lines around it, which nobody shows. Of Forge's bridge a page would start with
 * all, of which it uses a tenth.
 */
export const withoutUnused = () => ({
  name: 'without-unused',
  transform: {
    filter: {
      id: /\/(?:js-yaml\/dist\/js-yaml\.mjs|@forge\/(?:bridge\/out\/(?:view\/view|index)|i18n\/out\/index)\.js)$/,
    },
    handler: (code, id) => ({ code: USED[id.split('@forge/').at(-1)] ?? lean(code), map: null }),
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

const lean = (code) =>
  code
    .replace(MADE, '$1/* @__PURE__ */ (() => ($2))();')
    .replace('mark.snippet = makeSnippet(mark);', '');

/** A value made at the top level, in one line or up to the one that closes it. */
const MADE = /^(var [\w$]+ = )(?!class )(.*|.*\n[^]*?\n[\])}]+);$/gm;
