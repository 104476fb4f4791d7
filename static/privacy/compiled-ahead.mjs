/**
 * Tells browsers that nearly all functions of the script that the page starts with are called at once.
 * They compile it beside the page then, while it comes, and not in the page, one function after the other.
 * Whoever does not know the line passes over it.
 */
export const compiledAhead = {
  name: 'compiled-ahead',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.name === 'page') file.code = HINT + file.code;
    },
  },
};

/** Has an effect in the first line alone. */
const HINT = '//# allFunctionsCalledOnLoad\n';
