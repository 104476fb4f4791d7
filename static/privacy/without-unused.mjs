/**
 * Tells the bundler that what a library makes as it loads changes nothing else, so that what nobody uses
 * of it is left out. The reader of YAML makes all that its writer needs, which is two fifths of it. With
 * each error it draws the lines around it, which nobody shows.
 */
export const withoutUnused = () => ({
  name: 'without-unused',
  transform: {
    filter: { id: /\/js-yaml\/dist\/js-yaml\.mjs$/ },
    handler: (code) => ({
      code: code
        .replace(MADE, '$1/* @__PURE__ */ (() => ($2))();')
        .replace('mark.snippet = makeSnippet(mark);', ''),
      map: null,
    }),
  },
});

/** A value made at the top level, in one line or up to the one that closes it. */
const MADE = /^(var [\w$]+ = )(?!class )(.*|.*\n[^]*?\n[\])}]+);$/gm;
